import { useTranslation } from 'react-i18next';
import { isSample } from '../database';
import { FailedChange } from '../FailedChange';
import { SiteSwitches } from '../SiteSwitches';
import { useSettings } from '../use-settings';
import { AccountList } from './AccountList';
import './data.css';
import { DeleteEverything } from './DeleteEverything';
import { Exports, type Selection } from './Exports';
import { Health } from './Health';
import { Preferences } from './Preferences';
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

/** Export, health, switches, accounts, settings, and deleting. */
export function DataTab({ selection }: { readonly selection: Selection | undefined }) {
  const { settings, failure, change } = useSettings();
  return (
    <div className="data">
      <Exports selection={selection} />
      {!isSample && <Recording />}
      <AccountList />
      {settings && <Preferences settings={settings} onChange={change} />}
      <FailedChange reason={failure} />
      {!isSample && <StorageUsed />}
      {!isSample && <DeleteEverything />}
    </div>
  );
}
