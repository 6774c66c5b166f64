import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KpiId } from '../../lib/kpi/ids';
import type { Scope } from '../../lib/scope';
import { useFormat } from '../use-format';
import { useWidth } from '../use-width';
import { OverviewTrend } from './OverviewTrend';
import { PeriodNote } from './PeriodNote';
import { QualityLine } from './QualityLine';
import { RankedPosts } from './RankedPosts';
import { Tile } from './Tile';
import { TileChooser } from './TileChooser';
import type { OverviewNumbers } from './use-overview';

interface NumbersProps {
  readonly numbers: OverviewNumbers;
  readonly scope: Scope;
  readonly tiles: readonly KpiId[];
  readonly onTiles: (tiles: readonly KpiId[]) => void;
  readonly onOpenPost: (post: string) => void;
  readonly onPosts: () => void;
}

function Posts({ numbers, onOpenPost, onPosts }: Pick<NumbersProps, 'numbers' | 'onOpenPost' | 'onPosts'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ranked, quality } = numbers;
  if (!ranked) return null;
  const total = quality?.posts ?? 0;
  return (
    <div className="overview-posts">
      <RankedPosts title={t('overview.best')} tone="good" by={ranked.by} posts={ranked.best} onOpen={onOpenPost} />
      {ranked.weakest.length > 0 && (
        <RankedPosts title={t('overview.weakest')} tone="weak" by={ranked.by} posts={ranked.weakest} onOpen={onOpenPost} />
      )}
      <button type="button" className="button button-quiet overview-all" onClick={onPosts}>
        {t('overview.all', { count: total, number: format.number(total) })}
      </button>
    </div>
  );
}

/** Tiles, what to know about them, the trend of the chosen one, and the posts behind them. */
export function OverviewNumbersView({ numbers, scope, tiles, onTiles, onOpenPost, onPosts }: NumbersProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<KpiId>();
  const selected = wanted !== undefined && tiles.includes(wanted) ? wanted : tiles[0];
  const { quality } = numbers;
  const columns = useRef<HTMLDivElement>(null);
  const width = useWidth(columns);
  return (
    <>
      <div className="overview-tools">
        <p className="soft small">
          {t(scope.view === 'cohort' ? 'overview.view.cohort.meaning' : 'overview.view.activity.meaning')}
        </p>
        <TileChooser tiles={tiles} onChange={onTiles} />
      </div>
      {quality && <PeriodNote quality={quality} period={scope.period} />}
      <ul className="kpi-tiles" aria-label={t('overview.tiles')}>
        {tiles.map((kpi) => (
          <Tile
            key={kpi}
            kpi={kpi}
            numbers={numbers.tiles.get(kpi)}
            isSelected={kpi === selected}
            onSelect={() => setWanted(kpi)}
          />
        ))}
      </ul>
      {quality && <QualityLine quality={quality} now={numbers.now} />}
      <div ref={columns} className="overview-columns">
        {selected !== undefined && (
          <OverviewTrend kpi={selected} numbers={numbers.tiles.get(selected)} period={scope.period} width={width} />
        )}
        <Posts numbers={numbers} onOpenPost={onOpenPost} onPosts={onPosts} />
      </div>
    </>
  );
}
