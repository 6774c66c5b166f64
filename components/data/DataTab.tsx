import { useTranslation } from 'react-i18next';
import { ClientsPart } from '../clients/ClientsPart';
import { isSample } from '../database';
import { FailedChange } from '../FailedChange';
import type { PostsView } from '../posts/use-posts-view';
import { SiteSwitches } from '../SiteSwitches';
import { TagsPart } from '../tags/TagsPart';
import { useSettings } from '../use-settings';
import { AccountList } from './AccountList';
import './data.css';
import { DeleteEverything } from './DeleteEverything';
import { Exports } from './Exports';
import { Health } from './Health';
import { Preferences } from './Preferences';
import { Reminders } from './Reminders';
import { StorageUsed } from './StorageUsed';

/** What is recorded on which site, and how well it can be read. */
function Recording() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  return (
    <>
      <section className="data-part" aria-labelledby="data-switches">
        <h2 id="data-switches">{t('data.switches.title')}</h2>
        {settings && <SiteSwitches settings={settings} onChange={change} />}
        <FailedChange reason={failure} />
      </section>
      <Health />
    </>
  );
}

/** Export, health, switches, accounts, tags, clients, settings, and deleting. */
export function DataTab({ view }: { readonly view: PostsView }) {
  const { settings, failure, change } = useSettings();
  return (
    <div className="view data">
      <Exports view={view} />
      {!isSample && <Recording />}
      <AccountList />
      <TagsPart posts={view.all.rows} tracked={view.tracked} tags={view.tags} client={view.client?.id} />
      <ClientsPart />
      {settings && <Preferences settings={settings} onChange={change} />}
      {settings && !isSample && <Reminders settings={settings.reminders} onChange={change} />}
      <FailedChange reason={failure} />
      {!isSample && <StorageUsed />}
      {!isSample && <DeleteEverything />}
    </div>
  );
}
