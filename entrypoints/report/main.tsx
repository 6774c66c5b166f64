import { openPage } from '../../components/Page';
import { ReportPage } from '../../components/report/ReportPage';

await openPage(<ReportPage />);
