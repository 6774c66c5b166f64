import { divide, type Estimate, scale, share, sum } from '../estimate';
import { INPUTS, type InputId } from '../inputs';
import type { Formula, Inputs, Kpi, Level, Lists, Variant } from '../kpi';

/** An entry of a group's file; id and group are where it stands. */
export type Entry = Omit<Kpi, 'id' | 'group'>;

/** What an entry says beside its formula; what is left out follows from the formula, `direction` is up. */
type About = Pick<Kpi, 'worth' | 'origins' | 'example'> &
  Partial<Pick<Kpi, 'unit' | 'direction' | 'levels' | 'over' | 'needsHistory' | 'variants' | 'sources'>>;

/** A sum of one input: it says how much there is. */
export function total(input: InputId, about: About): Entry {
  return entry(
    formula([input], (known) => known[input]),
    { unit: 'count', over: 'sum', ...about },
  );
}

/** One input ÷ another. */
export function ratio(part: InputId, whole: InputId, about: About): Entry {
  return entry(per(part, whole), { unit: 'percent', over: 'ratio', ...about });
}

/** `part` ÷ (`part` + `rest`). */
export function shareOf(part: InputId, rest: InputId, about: About): Entry {
  return entry(
    formula([part, rest], (known) => share(known[part], known[rest])),
    { unit: 'percent', over: 'ratio', ...about },
  );
}

/** Any other formula. */
export function entry(computed: Formula, about: About & Pick<Kpi, 'unit' | 'over'>): Entry {
  return { direction: 'up', levels: levelsOf(computed), sources: [], ...computed, ...about };
}

export function variant(id: string, computed: Formula, about: Pick<Variant, 'example' | 'unit' | 'sources'>): Variant {
  return { id, ...computed, ...about };
}

/** `part` ÷ `whole`, for so many of `whole`: 1,000 for followers in thousands. */
export function per<Input extends InputId>(part: Input, whole: Input, many = 1): Formula {
  return formula([part, whole], (known) => divide(many === 1 ? known[part] : scale(known[part], many), known[whole]));
}

/** A calculation with inputs that are all known. */
export function formula<Input extends InputId>(
  inputs: readonly Input[],
  compute: (known: Readonly<Record<Input, Estimate>>) => Estimate | undefined,
): Formula {
  return { inputs, compute: (given) => (knows(given, inputs) ? answer(compute(given)) : undefined) };
}

/** A calculation with lists that are all known, beside inputs that are. */
export function listFormula<List extends InputId, Input extends InputId = never>(
  lists: readonly List[],
  inputs: readonly Input[],
  compute: (lists: Readonly<Record<List, readonly Estimate[]>>, known: Readonly<Record<Input, Estimate>>) => Estimate | undefined,
): Formula {
  return {
    inputs,
    lists,
    compute: (given, listed = {}) => (knows(given, inputs) && holds(listed, lists) ? answer(compute(listed, given)) : undefined),
  };
}

/** Several inputs added up ÷ another. */
export function sumPer<Input extends InputId>(parts: readonly Input[], whole: Input): Formula {
  return formula([...parts, whole], (known) => divide(sum(parts.map((part) => known[part])), known[whole]));
}

/** Numbers beyond all that a computer can hold are no answer. */
function answer(estimate: Estimate | undefined): Estimate | undefined {
  const isNumber =
    estimate && Number.isFinite(estimate.value) && estimate.low <= estimate.value && estimate.value <= estimate.high;
  return isNumber ? estimate : undefined;
}

function knows<Input extends InputId>(given: Inputs, wanted: readonly Input[]): given is Readonly<Record<Input, Estimate>> {
  return wanted.every((input) => given[input] !== undefined);
}

function holds<List extends InputId>(
  given: Lists,
  wanted: readonly List[],
): given is Readonly<Record<List, readonly Estimate[]>> {
  return wanted.every((list) => given[list] !== undefined);
}

const EVERYWHERE: readonly Level[] = ['post', 'account', 'set', 'period'];

function levelsOf({ inputs, lists = [] }: Formula): readonly Level[] {
  const subjects = [...inputs, ...lists].map((input) => INPUTS[input].of);
  if (subjects.every((subject) => subject === 'post')) return EVERYWHERE;
  return subjects.every((subject) => subject === 'period' || subject === 'list') ? ['period'] : EVERYWHERE.slice(1);
}
