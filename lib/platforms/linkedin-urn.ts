/** A post's urn without `urn:li:`: `activity:7…`, `ugcPost:7…`, `groupPost:G-P`. */
export type PostId = string;

const ID = '((?:activity|ugcPost|share):\\d+|groupPost:\\d+-\\d+)(?!\\d)';
const POST_URN = new RegExp(`urn:li:${ID}`);
const THREAD_URN = new RegExp(`urn:li:comment:\\((?:urn:li:)?${ID},`);

/** The first post named in an attribute or an address, percent-encoded or not; comments' own ids come second and are not taken. */
export function findPostId(text: string | null | undefined): PostId | undefined {
  return POST_URN.exec((text ?? '').slice(0, 2000).replace(/%3A/gi, ':'))?.[1];
}

/** The post a comment hangs on: `urn:li:comment:(urn:li:activity:P,C)`, in older markup `urn:li:comment:(activity:P,C)`. */
export function findThreadId(text: string | null | undefined): PostId | undefined {
  return THREAD_URN.exec(text ?? '')?.[1];
}

/**
 * Decodes what stands before `-replaceableCommentTools` in a component key: base64 of a protobuf message whose
 * only field names the kind of thing and holds its numbers as zigzag varints. Read from captures of 2026-03 and 2026-04, checked
 * against urns printed on the same pages.
 * @returns the post's id, `other` for a thing that is no post (a learning course), `undefined` when it cannot be decoded.
 */
export function decodeComponentKey(key: string): PostId | 'other' | undefined {
  const encoded = /^([\w+/-]{4,120}?)=*-replaceableCommentTools/.exec(key)?.[1];
  const bytes = encoded ? decodeBase64(encoded) : '';
  // Head, length, then pairs of a tag and a number: all of them varints.
  const [head, length, tag, first = 1n, secondTag, second = 1n] = readVarints(bytes);
  if (tag !== 8n || length !== BigInt(bytes.length - 2) || first % 2n !== 0n) return undefined;
  const id = first / 2n;
  if (head === 26n) return secondTag === 16n && second % 2n === 0n ? `groupPost:${id}-${second / 2n}` : undefined;
  return head === 10n ? `activity:${id}` : head === 18n ? `ugcPost:${id}` : 'other';
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

/** One character per byte; empty for what is no base64. */
function decodeBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function readVarints(bytes: string): bigint[] {
  const numbers: bigint[] = [];
  let [number, shift] = [0n, 0n];
  for (const character of bytes) {
    const byte = character.charCodeAt(0);
    number |= BigInt(byte & 127) << shift;
    shift += 7n;
    if (byte > 127) continue;
    numbers.push(number);
    [number, shift] = [0n, 0n];
  }
  return shift === 0n ? numbers : [];
}
