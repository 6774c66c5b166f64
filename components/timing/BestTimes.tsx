import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimeZone } from '../../lib/day';
import { type BlockHours, bestSlots, heatMapOf, isSameSlot, type Slot, slotAt } from '../../lib/kpi/timing/heat-map';
import type { RateSummary } from '../../lib/kpi/timing/rated-post';
import { summarize } from '../../lib/kpi/timing/summarize';
import { Segments } from '../Segments';
import { useTimeZone } from '../use-time-zone';
import { useWidth } from '../use-width';
import { BestList } from './BestList';
import { HeatMap } from './HeatMap';
import { Legend } from './Legend';
import { SlotPosts } from './SlotPosts';
import { useRate } from './use-rate';
import type { Ratings } from './use-timing';

/** From this width on, 24 columns with figures in them fit. */
const ALL_HOURS = 840;

interface ByTimeProps {
  readonly ratings: Ratings;
  readonly overall: RateSummary;
  readonly hours: BlockHours;
  readonly zone: TimeZone;
}

function ByTime({ ratings: { rated, measure }, overall, hours, zone }: ByTimeProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Slot>();
  const cells = useMemo(() => heatMapOf(rated, hours, zone), [rated, hours, zone]);
  const best = bestSlots(cells, overall);
  const posts = opened && rated.filter(({ publishedAt }) => isSameSlot(opened, slotAt(publishedAt, hours, zone)));
  return (
    <>
      <BestList best={best} hours={hours} measure={measure} />
      <h3>{t('timing.heat')}</h3>
      <HeatMap cells={cells} hours={hours} measure={measure} best={best} opened={opened} onOpen={setOpened} />
      <Legend zone={zone} />
      {opened && posts && (
        <SlotPosts slot={opened} posts={posts} hours={hours} measure={measure} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

/** Medians by weekday and hour, and the best slots in words. */
export function BestTimes({ ratings }: { readonly ratings: Ratings }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  const isWide = useWidth(frame) >= ALL_HOURS;
  const [wanted, setWanted] = useState<'one' | 'three'>();
  const { rate } = useRate(ratings.measure);
  const zone = useTimeZone();
  const overall = useMemo(() => summarize(ratings.rated), [ratings.rated]);
  // Single hours only where one of them is among the best: with few posts they tell nothing that blocks do not.
  const isDense = useMemo(
    () => overall !== undefined && bestSlots(heatMapOf(ratings.rated, 1, zone), overall).length > 0,
    [ratings.rated, overall, zone],
  );
  const chosen = wanted ?? (isDense ? 'one' : 'three');
  const hours = isWide && chosen === 'one' ? 1 : 3;
  return (
    <section ref={frame} className="timing-part" aria-labelledby="timing-best">
      <div className="timing-head">
        <h2 id="timing-best">{t('timing.best')}</h2>
        {overall && <p className="soft">{t('timing.overall', { rate: rate(overall.median) })}</p>}
        {isWide && (
          <Segments
            label={t('timing.blocks')}
            value={chosen}
            options={[
              ['one', t('timing.blocks.one')],
              ['three', t('timing.blocks.three')],
            ]}
            onChange={setWanted}
          />
        )}
      </div>
      {overall && <ByTime key={hours} ratings={ratings} overall={overall} hours={hours} zone={zone} />}
    </section>
  );
}
