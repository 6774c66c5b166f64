import { describe, expect, test } from 'vitest';
import { decodeComponentKey, findPostId, findThreadId, publishedAt } from '../../../lib/platforms/linkedin-urn';

/** A component key as the page writes it: one message field that holds zigzag varints, in unpadded base64. */
function encodeKey(field: number, ...numbers: bigint[]): string {
  const inner = numbers.flatMap((number, index) => [(index + 1) << 3, ...varint(number * 2n)]);
  return btoa(String.fromCharCode((field << 3) | 2, inner.length, ...inner)).replaceAll('=', '');
}

function varint(number: bigint): number[] {
  return number < 128n ? [Number(number)] : [Number(number & 127n) | 128, ...varint(number >> 7n)];
}

describe('decodeComponentKey', () => {
  test.each([
    [
      'an activity',
      'CgsIgMDU1PHd3tDOAQ-replaceableCommentToolsTokenFeedType_MAIN_FEED_RELEVANCE',
      'activity:7444658505212661760',
    ],
    ['an upload', 'EgsIhIC99NLK2s/OAQ-replaceableCommentToolsTokenFeedType_X', 'ugcPost:7444367903598026754'],
    ['a group post', 'GhAI8JHnAxCAgL20mKmc0s4B-replaceableCommentToolsToken', 'groupPost:3990648-7445075414298894336'],
    ['the alphabet for addresses', 'EgsIhIC99NLK2s_OAQ-replaceableCommentToolsToken', 'ugcPost:7444367903598026754'],
    ['padding', 'CgsIgMDU1PHd3tDOAQ==-replaceableCommentToolsToken', 'activity:7444658505212661760'],
    ['a learning course', `${encodeKey(6, 7450000000000000111n)}-replaceableCommentToolsToken`, 'other'],
  ])('reads %s', (_, key, id) => {
    expect(decodeComponentKey(key)).toBe(id);
  });

  test('gives back whatever id was put in', () => {
    for (let id = 1n; id < 2n ** 63n; id = id * 7n + 3n)
      expect(decodeComponentKey(`${encodeKey(1, id)}-replaceableCommentTools`)).toBe(`activity:${id}`);
  });

  test.each([
    ['nothing', ''],
    ['no message', 'Zm9v-replaceableCommentTools'],
    ['a message cut short', 'CgsIgMDU1PHd3tD-replaceableCommentTools'],
    ['a message with more behind it', 'CgsIgMDU1PHd3tDOAQAA-replaceableCommentTools'],
    ['an odd number, which zigzag makes negative', `${btoa('\x0a\x02\x08\x03')}-replaceableCommentTools`],
    ['a group without its post', `${encodeKey(3, 3990648n)}-replaceableCommentTools`],
    ['another kind of key', 'expandedTokenFeedType_MAIN_FEED_RELEVANCE'],
    ['no base64', '%%%%%%-replaceableCommentTools'],
    ['a number without end', `${btoa('\x0a\x0c\x08'.padEnd(14, '\xff'))}-replaceableCommentTools`],
  ])('refuses %s', (_, key) => {
    expect(decodeComponentKey(key)).toBeUndefined();
  });
});

describe('findPostId', () => {
  test.each([
    ['urn:li:activity:7341128102929944577', 'activity:7341128102929944577'],
    ['/feed/update/urn%3Ali%3AugcPost%3A7444367903598026754/?x=1', 'ugcPost:7444367903598026754'],
    ['/feed/update/urn:li:groupPost:3990648-7445075414298894336/', 'groupPost:3990648-7445075414298894336'],
    ['urn:li:share:7442094417584500736', 'share:7442094417584500736'],
    ['urn:li:lyndaCourse:12', undefined],
    ['urn:li:inAppPromotion:12', undefined],
    ['urn:li:groupPost:3990648', undefined],
    [null, undefined],
  ])('%s', (text, id) => {
    expect(findPostId(text)).toBe(id);
  });
});

test.each([
  ['urn:li:comment:(activity:7341094849800032260,7341127945979117570)', 'activity:7341094849800032260'],
  ['replaceableComment_urn:li:comment:(urn:li:ugcPost:7444367903598026754,1)', 'ugcPost:7444367903598026754'],
  ['urn:li:comment:(urn:li:groupPost:1-2,3)', 'groupPost:1-2'],
  ['urn:li:activity:7341094849800032260', undefined],
])('the thread of %s', (text, id) => {
  expect(findThreadId(text)).toBe(id);
});

test.each([
  ['activity:7444658505212661760', '2026-03-31T08:15:02.709Z'],
  ['ugcPost:7444367903598026754', '2026-03-30T13:00:17.885Z'],
  ['groupPost:3990648-7445075414298894336', '2026-04-01T11:51:41.581Z'],
])('%s was made at %s', (id, time) => {
  expect(new Date(publishedAt(id) ?? 0).toISOString()).toBe(time);
});

test.each(['activity:12345', 'activity:99999999999999999999999', ''])('%s has no time', (id) => {
  expect(publishedAt(id)).toBeUndefined();
});
