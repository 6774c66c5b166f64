import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BlockHours, Slot } from '../../lib/kpi/timing/heat-map';
import type { Measure } from '../../lib/kpi/timing/rate-posts';
import type { RatedPost } from '../../lib/kpi/timing/rated-post';
import { IconButton } from '../IconButton';
import { useFormat } from '../use-format';
import { writePlace } from '../use-place';
import { useRate } from './use-rate';
import { useSlotNames } from './use-slot-names';

interface SlotPostsProps {
  readonly slot: Slot;
  readonly posts: readonly RatedPost[];
  readonly hours: BlockHours;
  readonly measure: Measure;
  readonly onClose: () => void;
}

/** The posts a median is made of, best first. */
export function SlotPosts({ slot, posts, hours, measure, onClose }: SlotPostsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useSlotNames();
  const { rate } = useRate(measure);
  return (
    <section className="slot-posts" aria-live="polite">
      <header>
        <h4>
          {names.weekday(slot.weekday)} <bdi>{names.hours(slot, hours)}</bdi>
        </h4>
        <IconButton isQuiet label={t('timing.slot.close')} onClick={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <ul>
        {posts
          .toSorted((one, other) => other.rate.value - one.rate.value)
          .map(({ key, publishedAt, text, rate: of, age }) => (
            <li key={key}>
              <a dir="auto" href={writePlace({ tab: 'posts', post: key })}>
                {text || t('timing.slot.untitled', { time: format.dateTime(publishedAt) })}
              </a>
              {age === 'latest' && <span className="tag">{t('timing.slot.latest')}</span>}
              <strong>{rate(of)}</strong>
            </li>
          ))}
      </ul>
    </section>
  );
}
