import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostFigures } from '../../lib/kpi/figures';
import type { Measure } from '../../lib/kpi/timing/rate-posts';
import type { PlatformId } from '../../lib/platforms/types';
import { Segments } from '../Segments';
import { ScopeBar } from '../scope/ScopeBar';
import { useScope } from '../scope/use-scope';
import { PLATFORM_NAME } from '../words';
import { BestTimes } from './BestTimes';
import { Breakdowns } from './Breakdowns';
import { CadenceCalendar } from './CadenceCalendar';
import { Footnotes } from './Footnotes';
import './timing.css';
import { sitesOf, useFigures, useRatings } from './use-timing';

const MEASURE_NAME = { views: 'timing.measure.views', followers: 'timing.measure.followers' } as const;

function Site({ figures, platform }: { readonly figures: readonly PostFigures[]; readonly platform: PlatformId }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Measure>();
  const ratings = useRatings(figures, wanted);
  const isUndated = ratings.rated.length === 0 && ratings.undated > 0 && ratings.unknown === 0;
  if (isUndated) return <p className="notice">{t('timing.undated', { platform: t(PLATFORM_NAME[platform]) })}</p>;
  return (
    <>
      {ratings.measures.length > 1 && (
        <Segments
          label={t('timing.measure')}
          value={ratings.measure}
          options={ratings.measures.map((measure) => [measure, t(MEASURE_NAME[measure])])}
          onChange={setWanted}
        />
      )}
      {ratings.rated.length === 0 ? <p className="notice">{t('timing.norate')}</p> : <BestTimes ratings={ratings} />}
      <CadenceCalendar figures={figures} />
      {ratings.rated.length > 0 && <Breakdowns ratings={ratings} />}
      <Footnotes ratings={ratings} />
    </>
  );
}

/** When and what to publish: best times, cadence, content and length, of one site at a time. */
export default function TimingTab() {
  const { t } = useTranslation();
  const { scope } = useScope();
  const figures = useFigures(scope);
  const [chosen, setChosen] = useState<PlatformId>();
  const sites = sitesOf(figures ?? []);
  const site = sites.find((each) => each === chosen) ?? sites[0];
  return (
    <div className="timing">
      <ScopeBar hasTags={false} />
      {!figures && (
        <p className="soft" role="status">
          {t('timing.loading')}
        </p>
      )}
      {figures && site === undefined && (
        <section className="empty">
          <h2>{t('timing.empty.title')}</h2>
          <p>{t('timing.empty.text')}</p>
        </section>
      )}
      {sites.length > 1 && (
        <Segments
          label={t('timing.site')}
          value={site}
          options={sites.map((each) => [each, t(PLATFORM_NAME[each])])}
          onChange={setChosen}
        />
      )}
      {figures && site !== undefined && (
        <Site key={site} platform={site} figures={figures.filter(({ post }) => post.platform === site)} />
      )}
    </div>
  );
}
