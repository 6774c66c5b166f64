import { Table2 } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../IconButton';
import { ChartExport } from './ChartExport';
import { type ChartNumbers, ChartTable } from './ChartTable';
import './charts.css';

interface ChartFigureProps {
  readonly title: string;
  /** Beside the title: what it is compared with. */
  readonly aside?: string | undefined;
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  readonly numbers: ChartNumbers;
  /** What the file is named after when it is saved: KPI, accounts, period. */
  readonly fileName: readonly string[];
  /** Lines below the chart when it is saved: whose numbers, which period. */
  readonly captions: readonly string[];
  readonly legend?: ReactNode;
  /** There is nothing drawn that could be saved. */
  readonly isEmpty?: boolean;
  /** The chart; its first `svg` is what is saved. */
  readonly children: ReactNode;
}

/** A chart with what every chart has: a title, its numbers as a table, a way to save it, and a sentence for screen readers. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, aside, summary, numbers, fileName, captions, legend, isEmpty = false, children } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [isTable, setTable] = useState(false);
  return (
    <figure className="chart-figure" aria-labelledby={titleId}>
      <div className="chart-head">
        <div className="chart-name">
          <h2 id={titleId}>{title}</h2>
          {aside !== undefined && <p className="soft small">{aside}</p>}
        </div>
        <div className="chart-tools">
          <IconButton isQuiet isPressed={isTable} label={t('charts.asTable')} onClick={() => setTable(!isTable)}>
            <Table2 size={16} aria-hidden />
          </IconButton>
          {!isTable && !isEmpty && <ChartExport frame={frame} title={title} captions={captions} name={fileName} />}
        </div>
      </div>
      {isTable ? (
        <ChartTable {...numbers} />
      ) : (
        <>
          {/* A chart library draws from left to right; in right-to-left languages the axis is turned instead. */}
          <div ref={frame} className="chart-frame" dir="ltr" role="img" aria-label={summary}>
            {children}
          </div>
          {legend}
        </>
      )}
    </figure>
  );
}
