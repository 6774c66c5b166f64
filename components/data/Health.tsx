import { useTranslation } from 'react-i18next';
import { loadHealth } from '../../lib/data/health';
import type { HealthRow } from '../../lib/data/rows';
import { startOfDay } from '../../lib/day';
import { PLATFORM_IDS, type PlatformId } from '../../lib/platforms/types';
import { useStored } from '../database';
import { StateMark } from '../StateMark';
import { useFormat } from '../use-format';
import { PLATFORM_NAME } from '../words';

function PlatformHealth({ platform, health }: { readonly platform: PlatformId; readonly health: HealthRow | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = t(PLATFORM_NAME[platform]);
  if (!health || health.seen === 0) {
    return (
      <li className="health">
        <StateMark state="unknown" />
        <p className="soft">{t('data.health.none', { platform: name })}</p>
      </li>
    );
  }
  if (health.brokenSince !== undefined) {
    const [seen, read] = [Math.round(health.recent.seen), Math.round(health.recent.read)];
    const numbers = { count: seen, number: format.number(seen), read: format.number(read) };
    return (
      <li className="health">
        <StateMark state="broken" />
        <p>{t('data.health.broken', { ...numbers, platform: name, time: format.timeOfDay(health.brokenSince) })}</p>
      </li>
    );
  }
  const numbers = { count: health.seen, number: format.number(health.seen), read: format.number(health.read) };
  return (
    <li className="health">
      <StateMark state="good" />
      <p>
        {t('data.health.good', { ...numbers, platform: name, day: format.date(startOfDay(health.day) ?? health.lastSeenAt) })}
      </p>
    </li>
  );
}

/** Per site, in words: how many of the posts seen could be read. */
export function Health() {
  const { t } = useTranslation();
  const rows = useStored(loadHealth);
  return (
    <section className="data-part" aria-labelledby="data-health">
      <h2 id="data-health">{t('data.health.title')}</h2>
      {rows && (
        <ul className="health-list">
          {PLATFORM_IDS.map((platform) => (
            <PlatformHealth key={platform} platform={platform} health={rows.find((row) => row.platform === platform)} />
          ))}
        </ul>
      )}
    </section>
  );
}
