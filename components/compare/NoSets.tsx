import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../lib/data/rows';
import { saveSet } from '../../lib/data/sets';
import { PLATFORM_IDS, type PlatformId } from '../../lib/platforms/types';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { SampleOffer } from '../sample/SampleOffer';
import { useScope } from '../scope/use-scope';
import { PLATFORM_NAME } from '../words';
import type { EditedSet } from './use-sets';

interface NoSetsProps {
  readonly onChoose: (id: string) => void;
  readonly onEdit: (set: EditedSet) => void;
}

/** The site with most tracked accounts; `undefined` where no site has two. */
function largestSite(accounts: readonly AccountRow[]): { platform: PlatformId; keys: string[] } | undefined {
  const sites = PLATFORM_IDS.map((platform) => ({
    platform,
    keys: accounts.filter((account) => account.platform === platform).map(({ key }) => key),
  }));
  return sites.filter(({ keys }) => keys.length > 1).sort((one, other) => other.keys.length - one.keys.length)[0];
}

/** No set yet: what one is for, and one button that makes it. */
export function NoSets({ onChoose, onEdit }: NoSetsProps) {
  const { t } = useTranslation();
  const { choice, offered } = useScope();
  const [failure, setFailure] = useState<string>();
  const site = largestSite(offered?.accounts ?? []);
  const client = choice.client !== undefined && { client: choice.client };
  const create = async ({ platform, keys }: { platform: PlatformId; keys: string[] }) => {
    try {
      const name = t('compare.set.first', { platform: t(PLATFORM_NAME[platform]) });
      onChoose((await saveSet(database, { name, accounts: keys, ...client })).id);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="empty">
      <h2>{t('compare.none.title')}</h2>
      <p>{t('compare.none.text')}</p>
      {!site && <p>{t('compare.none.track')}</p>}
      {site && (
        <button type="button" className="button button-primary" data-testid="create-set" onClick={() => void create(site)}>
          {t('compare.none.create', { platform: t(PLATFORM_NAME[site.platform]) })}
        </button>
      )}
      {site && (
        <button type="button" className="button button-quiet" onClick={() => onEdit({ name: '', accounts: [], ...client })}>
          {t('compare.none.choose')}
        </button>
      )}
      <FailedChange reason={failure} />
      {!site && <SampleOffer />}
    </section>
  );
}
