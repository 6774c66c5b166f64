import { useTranslation } from 'react-i18next';
import { addDays, localDay } from '../../lib/day';
import type { PublishedFilter } from '../../lib/posts/post-filter';
import { Choice } from '../Choice';
import { DayField } from '../DayField';
import { useFormat } from '../use-format';

interface PublishedChoiceProps {
  readonly published: PublishedFilter | undefined;
  readonly onChange: (published: PublishedFilter | undefined) => void;
}

const PERIODS = [7, 28, 90, 365];

/** When posts were published: a period up to today, or from one day to another. */
export function PublishedChoice({ published, onChange }: PublishedChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const range = published && 'from' in published ? published : undefined;
  const value = published === undefined ? 'any' : range ? 'range' : String('days' in published && published.days);
  const choose = (chosen: string) => {
    if (chosen === 'any') return onChange(undefined);
    if (chosen !== 'range') return onChange({ days: Number(chosen) });
    const today = localDay(Date.now());
    onChange({ from: addDays(today, -27) ?? today, to: today });
  };
  return (
    <>
      <Choice
        label={t('posts.filter.published')}
        value={value}
        options={[
          ['any', t('posts.filter.published.any')],
          ['1', t('posts.filter.published.today')],
          ...PERIODS.map(
            (days) => [String(days), t('posts.filter.published.days', { count: days, number: format.number(days) })] as const,
          ),
          ['range', t('posts.filter.published.range')],
        ]}
        onChange={choose}
      />
      {range && (
        <>
          <DayField label={t('posts.filter.published.from')} day={range.from} onChange={(from) => onChange({ ...range, from })} />
          <DayField label={t('posts.filter.published.to')} day={range.to} onChange={(to) => onChange({ ...range, to })} />
        </>
      )}
    </>
  );
}
