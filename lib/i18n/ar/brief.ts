import common from './common.json';
import goals from './goals.json';
import kpiNames from './kpi-names.json';
import popup from './popup.json';

/** The texts of the popup, and of the background, whose size is felt each time they start. */
export default { ...common, ...popup, ...goals, ...kpiNames };
