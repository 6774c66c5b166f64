import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostFigures } from '../../lib/kpi/figures';
import type { Measure } from '../../lib/kpi/timing/rate-posts';
import type { PlatformId } from '../../lib/platforms/types';
import { Segments } from '../Segments';
import { SampleOffer } from '../sample/SampleOffer';
import { ScopeBar } from '../scope/ScopeBar';
import { useScope } from '../scope/use-scope';
import { PLATFORM_NAME } from '../words';
import { BestTimes } from './BestTimes';
import { Breakdowns } from './Breakdowns';
import { CadenceCalendar } from './CadenceCalendar';
import { Footnotes } from './Footnotes';
import './timing.css';
import { type Ratings, sitesOf, useFigures, useRatings } from './use-timing';

const MEASURE_NAME = { views: 'timing.measure.views', followers: 'timing.measure.followers' } as const;

interface SiteProps {
  readonly figures: readonly PostFigures[];
  readonly platform: PlatformId;
  /** The way to other sites, where there are any. */
  readonly choice: ReactNode;
}

function Site({ figures, platform, choice }: SiteProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Measure>();
  const ratings = useRatings(figures, wanted);
  const isUndated = ratings.rated.length === 0 && ratings.undated > 0 && ratings.unknown === 0;
  return (
    <>
      <div className="timing-choices">
        {choice}
        {ratings.measures.length > 1 && (
          <Segments
            label={t('timing.measure')}
            value={ratings.measure}
            options={ratings.measures.map((measure) => [measure, t(MEASURE_NAME[measure])])}
            onChange={setWanted}
          />
        )}
      </div>
      {isUndated ? (
        <p className="notice">{t('timing.undated', { platform: t(PLATFORM_NAME[platform]) })}</p>
      ) : (
        <Findings figures={figures} ratings={ratings} />
      )}
    </>
  );
}

function Findings({ figures, ratings }: { readonly figures: readonly PostFigures[]; readonly ratings: Ratings }) {
  const { t } = useTranslation();
  return (
    <>
      {ratings.rated.length === 0 ? <p className="notice">{t('timing.norate')}</p> : <BestTimes ratings={ratings} />}
      <div className="timing-lower">
        <CadenceCalendar figures={figures} />
        {ratings.rated.length > 0 && <Breakdowns ratings={ratings} />}
      </div>
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
  const choice = sites.length > 1 && (
    <Segments
      label={t('timing.site')}
      value={site}
      options={sites.map((each) => [each, t(PLATFORM_NAME[each])])}
      onChange={setChosen}
    />
  );
  return (
    <div className="view timing">
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
          <SampleOffer />
        </section>
      )}
      {figures && site !== undefined && (
        <Site key={site} platform={site} figures={figures.filter(({ post }) => post.platform === site)} choice={choice} />
      )}
    </div>
  );
}
