import type { Draft } from '../data/draft';
import type { Campaign, TagRow, TagRule } from '../data/organisation';
import type { PostKind } from '../platforms/types';
import { isUtmName } from './utm-name';

export type TagColour = TagRow['colour'];
export const TAG_COLOURS = [1, 2, 3, 4, 5] as const satisfies readonly TagColour[];

/** A rule while it is being written: what is left open is empty. */
export interface RuleDraft {
  /** Tells rules apart while some are removed. */
  readonly number: number;
  readonly hashtag: string;
  readonly keyword: string;
  readonly kind: PostKind | '';
  /** Key of an account. */
  readonly account: string;
  readonly from: string;
  readonly to: string;
}

export interface CampaignDraft {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly currency: string;
  readonly utm: string;
}

/** A tag while it is being written. */
export interface TagDraft {
  readonly id?: string;
  readonly name: string;
  readonly colour: TagColour;
  readonly client: string;
  readonly rules: readonly RuleDraft[];
  readonly isCampaign: boolean;
  readonly campaign: CampaignDraft;
}

/** What keeps a tag from being saved. */
export type Problem =
  | 'nameMissing'
  | 'nameTaken'
  | 'emptyRule'
  | 'hashtagWords'
  | 'ruleDates'
  | 'campaignDates'
  | 'budget'
  | 'utm'
  | 'utmTaken';

const NO_CAMPAIGN: CampaignDraft = { from: '', to: '', amount: '', currency: 'EUR', utm: '' };

export function emptyRule(number: number): RuleDraft {
  return { number, hashtag: '', keyword: '', kind: '', account: '', from: '', to: '' };
}

/** A new tag in the sign that fewest of the others have. */
export function newDraft(others: readonly TagRow[], client: string | undefined): TagDraft {
  const uses = (colour: TagColour) => others.filter((tag) => tag.colour === colour).length;
  const colour = TAG_COLOURS.reduce((best, each) => (uses(each) < uses(best) ? each : best));
  return { name: '', colour, client: client ?? '', rules: [], isCampaign: false, campaign: NO_CAMPAIGN };
}

export function draftOf({ id, name, colour, client = '', rules, campaign }: TagRow): TagDraft {
  const { budget, ...rest } = campaign ?? {};
  return {
    id,
    name,
    colour,
    client,
    rules: rules.map((rule, number) => ({ ...emptyRule(number), ...rule })),
    isCampaign: campaign !== undefined,
    campaign: { ...NO_CAMPAIGN, ...rest, ...(budget && { amount: String(budget.amount), currency: budget.currency }) },
  };
}

/** The rule as it is stored; `undefined` while it has no condition. */
export function ruleOf({ number: _, hashtag, ...rest }: RuleDraft): TagRule | undefined {
  const fields = { hashtag: hashtag.trim().replace(/^[#＃]/, ''), ...rest, keyword: rest.keyword.trim() };
  const rule = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as TagRule;
  return Object.keys(rule).length > 0 ? rule : undefined;
}

function amountOf(text: string): number {
  const plain = text.trim().replace(/[\s’']/g, '');
  return /^\d+(?:[.,]\d{1,2})?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}

function campaignOf({ from, to, amount, currency, utm }: CampaignDraft): Campaign {
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(amount.trim() && { budget: { amount: amountOf(amount), currency } }),
    ...(utm.trim() && { utm: utm.trim() }),
  };
}

/** The tag as it is stored; ask `problemsOf` first. */
export function tagOf({ id, name, colour, client, rules, isCampaign, campaign }: TagDraft): Draft<TagRow> {
  return {
    ...(id !== undefined && { id }),
    name: name.trim(),
    colour,
    ...(client && { client }),
    rules: rules.flatMap((rule) => ruleOf(rule) ?? []),
    ...(isCampaign && { campaign: campaignOf(campaign) }),
  };
}

/** The last day lies before the first. */
export function isReversed({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from !== '' && to !== '' && to < from;
}

/** No hashtag has a space in it. */
export function hasSeveralWords(hashtag: string): boolean {
  return /\S\s+\S/.test(hashtag);
}

/** Everything that keeps the tag from being saved; empty when nothing does. */
export function problemsOf(draft: TagDraft, tags: readonly TagRow[]): ReadonlySet<Problem> {
  // Clients may have tags of the same name.
  const others = tags.filter(({ id, client = '' }) => id !== draft.id && client === draft.client);
  const name = draft.name.trim().toLowerCase();
  const { campaign, isCampaign, rules } = draft;
  const utm = campaign.utm.trim();
  const found: readonly (readonly [Problem, boolean])[] = [
    ['nameMissing', name === ''],
    ['nameTaken', name !== '' && others.some((tag) => tag.name.toLowerCase() === name)],
    ['emptyRule', rules.some((rule) => ruleOf(rule) === undefined)],
    ['hashtagWords', rules.some(({ hashtag }) => hasSeveralWords(hashtag))],
    ['ruleDates', rules.some(isReversed)],
    ['campaignDates', isCampaign && isReversed(campaign)],
    ['budget', isCampaign && campaign.amount.trim() !== '' && Number.isNaN(amountOf(campaign.amount))],
    ['utm', isCampaign && utm !== '' && !isUtmName(utm)],
    ['utmTaken', isCampaign && utm !== '' && others.some((tag) => tag.campaign?.utm === utm)],
  ];
  return new Set(found.flatMap(([problem, isThere]) => (isThere ? [problem] : [])));
}
