import { startOfDay } from '../day';
import type { ReportContent } from './content';
import { describeCompetition } from './describe-competition';
import { describeDefinitions } from './describe-definitions';
import { describeGoals } from './describe-goals';
import { describeKpis } from './describe-kpis';
import { describePosts } from './describe-posts';
import type { ReportBlock, ReportDocument } from './document';
import type { ReportWords } from './report-words';
import { SECTIONS, type SectionId } from './sections';
import type { ReportWording } from './wording';

export const SECTION_NAME = {
  goals: 'report.section.goals',
  kpis: 'report.section.kpis',
  trends: 'report.section.trends',
  posts: 'report.section.posts',
  competitors: 'report.section.competitors',
  quality: 'report.section.quality',
  definitions: 'report.section.definitions',
} as const satisfies Record<SectionId, string>;

/** What a report is called where the person has not said it. */
export function defaultTitle({ t }: Pick<ReportWords, 't'>, client: string | undefined): string {
  return client === undefined ? t('report.title') : t('report.title.client', { client });
}

/** Parts about accounts, which are left out where there is none. */
const OF_ACCOUNTS: ReadonlySet<SectionId> = new Set(['trends', 'posts', 'quality']);

/** The parts of a report that are shown, in order. */
export function shownSections({ accounts }: ReportContent, { hidden }: ReportWording): readonly SectionId[] {
  return SECTIONS.filter((section) => !hidden.includes(section) && (accounts.length > 0 || !OF_ACCOUNTS.has(section)));
}

/** A report in words. Trends are pictures: their part says nothing here but the person's comment. */
export function describeReport(content: ReportContent, wording: ReportWording, words: ReportWords): ReportDocument {
  const { t } = words;
  const shown = shownSections(content, wording);
  return {
    title: wording.title ?? defaultTitle(words, content.client),
    facts: factsOf(content, wording, words),
    summary: wording.comments.summary,
    sections: shown.map((id) => ({
      id,
      title: t(SECTION_NAME[id]),
      comment: wording.comments[id],
      blocks: blocksOf(id, content, words, shown),
    })),
    notes: notesOf(content, words),
  };
}

function factsOf(content: ReportContent, { author }: ReportWording, words: ReportWords): readonly string[] {
  const { t, format } = words;
  const date = (day: string) => format.date(startOfDay(day) ?? 0);
  const { from, to } = content.scope.period;
  const names = [...new Set(content.accounts.map((account) => words.account(account)))];
  const facts = [
    t('charts.period', { from: date(from), to: date(to) }),
    names.length > 0 && format.allOf(names),
    content.tag !== undefined && t('report.tag', { tag: content.tag }),
    author !== undefined && t('report.by', { author }),
  ];
  return facts.filter((fact) => fact !== false);
}

function notesOf({ madeAt, isSample }: ReportContent, { t, format }: ReportWords): readonly string[] {
  const notes = [isSample && t('report.sample'), t('report.approximate'), t('report.made', { time: format.dateTime(madeAt) })];
  return notes.filter((note) => note !== false);
}

function blocksOf(
  id: SectionId,
  content: ReportContent,
  words: ReportWords,
  shown: readonly SectionId[],
): readonly ReportBlock[] {
  switch (id) {
    case 'goals':
      return describeGoals(words, content.goals);
    case 'kpis':
      return describeKpis(words, content);
    case 'trends':
      return [];
    case 'posts':
      return describePosts(words, content.ranked);
    case 'competitors':
      return describeCompetition(words, content.competition);
    case 'quality':
      return describeQuality(words, content);
    case 'definitions':
      return describeDefinitions(words, content, shown);
  }
}

function describeQuality(words: ReportWords, { quality, madeAt }: ReportContent): readonly ReportBlock[] {
  const { t } = words;
  if (!quality) return [t('report.quality.none')];
  const rows = words.remarks(quality, madeAt).map(({ short, meaning }) => [short, meaning]);
  return [{ head: [t('report.column.remark'), t('report.column.meaning')], rows }];
}
