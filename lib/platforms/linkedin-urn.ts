/** A post's urn without `urn:li:`: `activity:7…`, `ugcPost:7…`, `groupPost:G-P`. */
export type PostId = string;

const POST_URN = /urn:li:((?:activity|ugcPost|share):\d+|groupPost:\d+-\d+)(?!\d)/;

/** The first post named in an attribute or an address, percent-encoded or not; comments' own ids come second and are not taken. */
export function findPostId(text: string | null | undefined): PostId | undefined {
  return POST_URN.exec((text ?? '').slice(0, 2000).replace(/%3A/gi, ':'))?.[1];
}

/** The post a comment hangs on: `urn:li:comment:(urn:li:activity:P,C)`, in older markup `urn:li:comment:(activity:P,C)`. */
export function findThreadId(text: string | null | undefined): PostId | undefined {
  return /urn:li:comment:\((?:urn:li:)?((?:activity|ugcPost|share):\d+|groupPost:\d+-\d+),/.exec(text ?? '')?.[1];
}

/**
 * Decodes what stands before `-replaceableCommentTools` and its sisters in a component key: base64 of a protobuf message whose
 * only field names the kind of thing and holds its numbers as zigzag varints. Read from captures of 2026-03 and 2026-04, checked
 * against urns printed on the same pages.
 * @returns the post's id, `other` for a thing that is no post (a learning course), `undefined` when it cannot be decoded.
 */
export function decodeComponentKey(key: string): PostId | 'other' | undefined {
  const encoded = /^([\w+/-]{4,120}?)=*-(?:replaceable|comment)/.exec(key)?.[1];
  const bytes = encoded && decodeBase64(encoded);
  const head = bytes && readVarint(bytes, 0);
  const length = head && readVarint(bytes, head.next);
  if (!head || !length || (head.value & 7n) !== 2n || BigInt(bytes.length - length.next) !== length.value) return undefined;
  const numbers = readNumbers(bytes, length.next);
  const first = numbers?.get(1);
  const second = numbers?.get(2);
  if (first === undefined) return undefined;
  switch (head.value >> 3n) {
    case 1n:
      return `activity:${first}`;
    case 2n:
      return `ugcPost:${first}`;
    case 3n:
      return second === undefined ? undefined : `groupPost:${first}-${second}`;
    default:
      return 'other';
  }
}

/**
 * Unix milliseconds, from the upper bits of the id. Exact for activities; a ugcPost or share id is made when the draft is, so there
 * it is the earliest the post can be. The relative label ("4h") would need a clock and is too coarse to correct it.
 */
export function publishedAt(id: PostId): number | undefined {
  const digits = /\d+$/.exec(id)?.[0];
  if (!digits || digits.length > 19) return undefined;
  const time = Number(BigInt(digits) >> 22n);
  return time > FOUNDED ? time : undefined;
}

/** 2003-05-05; ids that are older count from one and carry no time. */
const FOUNDED = 1_052_092_800_000;

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Field number → number, for a message that holds nothing but varints. */
function readNumbers(bytes: Uint8Array, start: number): Map<number, bigint> | undefined {
  const numbers = new Map<number, bigint>();
  for (let at = start; at < bytes.length; ) {
    const tag = readVarint(bytes, at);
    const number = tag && readVarint(bytes, tag.next);
    if (!number || (tag.value & 7n) !== 0n) return undefined;
    numbers.set(Number(tag.value >> 3n), (number.value >> 1n) ^ -(number.value & 1n));
    at = number.next;
  }
  return numbers;
}

function readVarint(bytes: Uint8Array, start: number): { value: bigint; next: number } | undefined {
  let value = 0n;
  for (let at = start; at < bytes.length && at < start + 10; at += 1) {
    const byte = bytes[at] ?? 0;
    value |= BigInt(byte & 127) << BigInt(7 * (at - start));
    if (byte < 128) return { value, next: at + 1 };
  }
  return undefined;
}
