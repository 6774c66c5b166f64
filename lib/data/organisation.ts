import type { PostKind } from '../platforms/types';

/** A client of an agency: own accounts, sets and tags can belong to one. */
export interface ClientRow {
  readonly id: string;
  readonly name: string;
}

/** Own and competing accounts that are compared with each other. */
export interface SetRow {
  readonly id: string;
  readonly name: string;
  readonly client?: string;
  /** Keys of accounts, in the order the person gave them. */
  readonly accounts: readonly string[];
}

/** Posts that fulfil every condition given. */
export interface TagRule {
  /** Without the `#`. */
  readonly hashtag?: string;
  /** A word or phrase in the text. */
  readonly keyword?: string;
  readonly kind?: PostKind;
  /** Key of the author's account. */
  readonly account?: string;
  /** Local days of publication, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** A tag with dates, budget and the name it has in links. */
export interface Campaign {
  /** Local days, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly budget?: { readonly amount: number; readonly currency: string };
  /** `utm_campaign` */
  readonly utm?: string;
}

export interface TagRow {
  readonly id: string;
  readonly name: string;
  /** One of the five series colours. */
  readonly colour: 1 | 2 | 3 | 4 | 5;
  readonly client?: string;
  /** A post that fulfils one of them has the tag. */
  readonly rules: readonly TagRule[];
  readonly campaign?: Campaign;
}

/** Set or taken off by hand; goes before any rule. */
export interface HandTagRow {
  /** Key of the post. */
  readonly post: string;
  /** Id of the tag. */
  readonly tag: string;
  readonly on: boolean;
}
