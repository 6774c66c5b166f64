import { openPage } from '../../components/Page';
import { Popup } from '../../components/popup/Popup';

await openPage(<Popup />);
