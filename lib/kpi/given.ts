import { collect } from './collect';
import { addTo, type Estimate } from './estimate';
import type { GroupReader } from './group-reader';
import { INPUTS, type InputId } from './inputs';
import type { Inputs, Lists } from './kpi';

/** What one post or account puts into a formula. */
export interface Giver {
  readonly account: string | undefined;
  readonly inputs: Inputs;
  readonly lists: Lists;
}

/** What all posts, or all accounts, put into a formula together. */
export interface Given {
  /** How many go in: of them everything is known that the formula needs. */
  readonly n: number;
  /** Left out because something is not known of them. */
  readonly without: number;
  /** Sums over those that go in. */
  readonly inputs: Inputs;
  /** Of those that go in, one by one. */
  readonly lists: Lists;
  /** Known of none. Where there is no post or account at all, it is not the input that is missing, unless no page shows it. */
  readonly missing: readonly InputId[];
}

/** What has come together of one input. */
interface Tally {
  readonly isOwned: (account: string | undefined) => boolean;
  readonly sum: { value: number; low: number; high: number };
  readonly list: Estimate[];
  isOwnedByAny: boolean;
  isKnown: boolean;
  isAdded: boolean;
}

/** Adds up what is given, one post or account at a time: they may be tens of thousands, and none is kept. */
export function createTallies(wanted: readonly InputId[], lists: readonly InputId[], reader: GroupReader) {
  const tallies = wanted.map((input) => [input, createTally(reader.owns(input))] as const);
  let [all, n] = [0, 0];
  return {
    /** @param goesIn whether everything is known that the formula needs. */
    add({ account, inputs, lists }: Giver, goesIn: boolean): void {
      all += 1;
      if (goesIn) n += 1;
      for (const [input, tally] of tallies) {
        const [known, listed] = [inputs[input], lists[input]];
        if (tally.isOwned(account)) {
          tally.isOwnedByAny = true;
          if (known ?? listed) tally.isKnown = true;
          if (known && goesIn) {
            tally.isAdded = true;
            addTo(tally.sum, known);
          }
        }
        if (listed && goesIn) for (const one of listed) tally.list.push(one);
      }
    },
    given(): Given {
      const byInput = new Map(tallies);
      return {
        ...{ n, without: all - n },
        inputs: collect(wanted, (input) => {
          const tally = byInput.get(input);
          return tally?.isAdded ? tally.sum : undefined;
        }),
        lists: collect(lists, (list) => {
          const listed = byInput.get(list)?.list;
          return listed?.length ? listed : undefined;
        }),
        missing: tallies.filter(([input, tally]) => !isKnownOfAny(input, tally)).map(([input]) => input),
      };
    },
  };
}

function createTally(isOwned: Tally['isOwned']): Tally {
  return { isOwned, sum: { value: 0, low: 0, high: 0 }, list: [], isOwnedByAny: false, isKnown: false, isAdded: false };
}

function isKnownOfAny(input: InputId, { isOwnedByAny, isKnown }: Tally): boolean {
  return isOwnedByAny ? isKnown : INPUTS[input].origins.some((origin) => origin === 'page' || origin === 'history');
}
