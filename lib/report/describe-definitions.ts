import { COMPARED } from '../kpi/compare/columns';
import type { KpiId } from '../kpi/ids';
import { KPI_OF_RANKING } from '../overview/ranking';
import type { ReportContent } from './content';
import type { ReportBlock } from './document';
import type { ReportWords } from './report-words';
import type { SectionId } from './sections';

interface Used {
  readonly kpi: KpiId;
  readonly variant?: string | undefined;
}

/** KPIs of which a number stands in one of these parts; each once, in the order of the report. */
export function kpisIn({ goals, tiles, ranked, competition }: ReportContent, shown: readonly SectionId[]): readonly Used[] {
  const hasSites = (competition?.sites.length ?? 0) > 0;
  const used: readonly (readonly [readonly SectionId[], readonly Used[]])[] = [
    [['goals'], goals.flatMap(({ goal: { measure } }) => measure ?? [])],
    [['kpis', 'trends'], tiles],
    [['posts'], ranked ? [{ kpi: KPI_OF_RANKING[ranked.by] }] : []],
    [['competitors'], hasSites ? (competition?.columns ?? []).map((column): Used => COMPARED[column]) : []],
  ];
  const found = new Map<string, Used>();
  for (const [parts, kpis] of used) {
    if (!parts.some((part) => shown.includes(part))) continue;
    for (const { kpi, variant } of kpis) found.set(`${kpi} ${variant ?? ''}`, { kpi, variant });
  }
  return [...found.values()];
}

export function describeDefinitions(
  words: ReportWords,
  content: ReportContent,
  shown: readonly SectionId[],
): readonly ReportBlock[] {
  const { t } = words;
  const rows = kpisIn(content, shown).map(({ kpi, variant }) => [
    words.name(kpi, variant),
    words.formula(kpi, variant),
    words.meaning(kpi),
  ]);
  if (rows.length === 0) return [];
  return [{ head: [t('report.column.kpi'), t('report.column.formula'), t('report.column.meaning')], rows }];
}
