import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ClientRow, TagRow } from '../../lib/data/organisation';
import { startOfDay } from '../../lib/day';
import { IconButton } from '../IconButton';
import { useFormat } from '../use-format';
import { TagMark } from './TagMark';

interface TagLineProps {
  readonly tag: TagRow;
  readonly client: ClientRow | undefined;
  /** Posts that have it; `undefined` until they are counted. */
  readonly count: number | undefined;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** From when to when, as far as it is known. */
function useDates(): (from: string | undefined, to: string | undefined) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const write = (day: string) => format.date(startOfDay(day) ?? Number.NaN);
  return (from, to) => {
    if (from && to) return t('tags.dates', { from: write(from), to: write(to) });
    if (from) return t('tags.dates.from', { from: write(from) });
    return to ? t('tags.dates.to', { to: write(to) }) : undefined;
  };
}

/** One tag: its sign, how many posts have it, what it is for. */
export function TagLine({ tag, client, count, onEdit, onDelete }: TagLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const datesOf = useDates();
  const { campaign } = tag;
  const { amount, currency } = campaign?.budget ?? {};
  const facts = [
    count !== undefined && t('tags.posts', { count, number: format.number(count) }),
    campaign && t('tags.campaign'),
    datesOf(campaign?.from, campaign?.to),
    amount !== undefined && new Intl.NumberFormat(format.locale, { style: 'currency', currency }).format(amount),
    client?.name,
  ];
  return (
    <li className="tag-line">
      <div className="tag-line-words">
        <TagMark tag={tag} />
        <span className="soft small">{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <IconButton label={t('tags.edit', { tag: tag.name })} onClick={onEdit}>
        <Pencil size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('tags.delete', { tag: tag.name })} onClick={onDelete}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  );
}
