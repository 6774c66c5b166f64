import { openPage } from '../../components/Page';
import { SidePanel } from '../../components/SidePanel';

await openPage(<SidePanel />);
