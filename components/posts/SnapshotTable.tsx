import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../lib/data/rows';
import type { Counter } from '../../lib/platforms/types';
import { CountValue } from '../CountValue';
import { useFormat } from '../use-format';
import { COUNTER_NAME } from '../words';

interface SnapshotTableProps {
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly counters: readonly Counter[];
}

/** Every reading kept of a post, newest first. */
export function SnapshotTable({ snapshots, counters }: SnapshotTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, with the keyboard too
    <section className="table-frame" aria-label={t('detail.table')} tabIndex={0}>
      <table className="numbers">
        <caption className="only-read-aloud">{t('detail.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('detail.table.seenAt')}</th>
            {counters.map((counter) => (
              <th key={counter} scope="col">
                {t(COUNTER_NAME[counter])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {snapshots.toReversed().map(({ seenAt, counts }) => (
            <tr key={seenAt}>
              <th scope="row">{format.dateTime(seenAt)}</th>
              {counters.map((counter) => (
                <td key={counter}>
                  <CountValue count={counts[counter]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
