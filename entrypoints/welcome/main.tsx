import { openPage } from '../../components/Page';
import { Welcome } from '../../components/welcome/Welcome';

await openPage(<Welcome />);
