import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format';
import type { Ratings } from './use-timing';

/** What the rates are made of and what was left out, in words. */
export function Footnotes({ ratings: { rated, unknown, undated, promoted, reposts } }: { readonly ratings: Ratings }) {
  const { t } = useTranslation();
  const format = useFormat();
  const of = (count: number) => ({ count, number: format.number(count) });
  const atDay = rated.filter(({ age }) => age === 'atDay').length;
  const latest = rated.length - atDay;
  const notes = [
    atDay > 0 && t('timing.age.atDay', of(atDay)),
    latest > 0 && t('timing.age.latest', of(latest)),
    unknown > 0 && t('timing.out.unknown', of(unknown)),
    undated > 0 && t('timing.out.undated', of(undated)),
    promoted > 0 && t('timing.out.promoted', of(promoted)),
    reposts > 0 && t('timing.out.reposts', of(reposts)),
  ].filter((note) => note !== false);
  return (
    <ul className="timing-notes soft small">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
