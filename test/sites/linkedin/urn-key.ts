/** A post's identity as LinkedIn has it. */
export interface Urn {
  readonly type: 'activity' | 'ugcPost' | 'groupPost' | 'lyndaCourse';
  readonly id: bigint;
  /** Of a group's post only. */
  readonly group?: bigint;
}

const FIELDS = { activity: 1, ugcPost: 2, groupPost: 3, lyndaCourse: 6 } as const;

/** `activity:7…`, `groupPost:G-P`. */
export function urnText(urn: Urn): string {
  return `${urn.type}:${urn.group === undefined ? '' : `${urn.group}-`}${urn.id}`;
}

/**
 * The identity as it stands in the names of a card's components: a protobuf message with one length-delimited field,
 * whose numbers are zigzag varints, in base64 without padding.
 */
export function urnKey(urn: Urn): string {
  const numbers = urn.group === undefined ? [urn.id] : [urn.group, urn.id];
  const inner = numbers.flatMap((number, index) => [((index + 1) << 3) | 0, ...varint(number * 2n)]);
  const bytes = [(FIELDS[urn.type] << 3) | 2, inner.length, ...inner];
  return btoa(String.fromCharCode(...bytes)).replaceAll('=', '');
}

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}
