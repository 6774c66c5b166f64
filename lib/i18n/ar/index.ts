import charts from './charts.json';
import clients from './clients.json';
import common from './common.json';
import compare from './compare.json';
import data from './data.json';
import goal from './goal.json';
import goals from './goals.json';
import kpi from './kpi.json';
import kpiNames from './kpi-names.json';
import overview from './overview.json';
import popup from './popup.json';
import posts from './posts.json';
import reminders from './reminders.json';
import report from './report.json';
import sample from './sample.json';
import tags from './tags.json';
import timing from './timing.json';
import welcome from './welcome.json';

/** Every text of the interface, one file for each part of it. */
export default {
  ...common,
  ...welcome,
  ...popup,
  ...posts,
  ...data,
  ...overview,
  ...compare,
  ...timing,
  ...tags,
  ...clients,
  ...kpi,
  ...kpiNames,
  ...goal,
  ...goals,
  ...charts,
  ...reminders,
  ...report,
  ...sample,
};
