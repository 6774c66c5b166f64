import type { TextKey } from '../../lib/i18n/i18n';
import { isDate } from '../../lib/kpi/availability';
import { INPUTS, type InputId } from '../../lib/kpi/inputs';
import type { Origin } from '../../lib/kpi/kpi';

export type SourceKey = Extract<TextKey, `kpi.from.${string}`>;

/** What an import would be of, where it is not the site's own export. */
const IMPORTS: readonly (readonly [SourceKey, readonly InputId[]])[] = [
  [
    'kpi.from.analytics',
    [
      'sessions',
      'taggedSessions',
      'engagedSessions',
      'visitors',
      'conversions',
      'nonRevenueConversions',
      'revenue',
      'goalValue',
      'advocacySessions',
      'advocacyLeads',
      'employeeClicks',
    ],
  ],
  [
    'kpi.from.ads',
    [
      'cost',
      'adSpend',
      'ownAdSpend',
      'competitorAdSpend',
      'attributedRevenue',
      'paidLinkClicks',
      'paidViews',
      'paidEngagements',
      'paidFollowers',
      'paidLeads',
      'paidResults',
      'paidCustomers',
    ],
  ],
  [
    'kpi.from.helpDesk',
    [
      'itemsAnswered',
      'itemsNeedingAnswer',
      'responseHours',
      'responseBusinessHours',
      'handlingHours',
      'issuesOpened',
      'issuesResolved',
    ],
  ],
  ['kpi.from.survey', ['ratings', 'goodRatings', 'ratingPoints', 'promoters', 'passives', 'detractors']],
  ['kpi.from.sales', ['leads', 'customersFromLeads']],
  [
    'kpi.from.listening',
    ['mentions', 'brandMentions', 'ownMentions', 'competitorMentions', 'positiveMentions', 'neutralMentions', 'negativeMentions'],
  ],
];
const IMPORT_OF = new Map(IMPORTS.flatMap(([source, inputs]) => inputs.map((input) => [input, source] as const)));

/** What is known by looking several times, where it is not several looks at the post itself. */
const HISTORY_OF: { readonly [input in InputId]?: SourceKey } = {
  followersAtPublish: 'kpi.from.followersLooks',
  followersStart: 'kpi.from.profileLooks',
  followersEnd: 'kpi.from.profileLooks',
  followersOfDay: 'kpi.from.profileLooks',
  usualAtAge: 'kpi.from.earlierPosts',
  earlierAtAge: 'kpi.from.earlierPosts',
  goalCurrent: 'kpi.from.kpi',
};

function pageSource(input: InputId): SourceKey {
  const subject = INPUTS[input].of;
  if (isDate(input)) return 'kpi.from.calendar';
  if (subject === 'account') return input.startsWith('active') ? 'kpi.from.post' : 'kpi.from.profile';
  return subject === 'post' || input === 'postsOfDay' ? 'kpi.from.post' : 'kpi.from.conversations';
}

const SOURCE: Readonly<Record<Origin, (input: InputId) => SourceKey>> = {
  page: pageSource,
  history: (input) => HISTORY_OF[input] ?? 'kpi.from.looks',
  import: (input) => IMPORT_OF.get(input) ?? 'kpi.from.siteExport',
  hand: () => 'kpi.from.hand',
};

/** Sentences that say where an input comes from, likeliest first. */
export function sourcesOf(input: InputId): readonly SourceKey[] {
  return INPUTS[input].origins.map((origin) => SOURCE[origin](input));
}
