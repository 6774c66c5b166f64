import { describe, expect, test } from 'vitest';
import { facebook } from '../../../lib/platforms/facebook';
import { accountOf, isTrackedAsAd, outsideTarget, postLink, postOfPhotoSet } from '../../../lib/platforms/facebook-links';
import { fingerprint } from '../../../lib/platforms/facebook-text';
import { COUNTER_WORDS, isSponsoredWord, wordedCount } from '../../../lib/platforms/facebook-words';

const SITE = 'https://www.facebook.com';

describe('addresses of posts', () => {
  test.each([
    ['/acme/posts/pfbid02abc?__cft__[0]=AZ', 'pfbid02abc', '/acme/posts/pfbid02abc'],
    ['/acme/posts/1666788373661778', '1666788373661778', '/acme/posts/1666788373661778'],
    ['/acme/posts/spring-sale/1666788373661778/', '1666788373661778', '/acme/posts/spring-sale/1666788373661778/'],
    ['/acme/posts/247496?comment_id=247503', '247496', '/acme/posts/247496'],
    ['/permalink.php?story_fbid=pfbid0M6&id=100040&__tn__=x', 'pfbid0M6', '/permalink.php?story_fbid=pfbid0M6&id=100040'],
    ['/story.php?story_fbid=123456&id=7', '123456', '/story.php?story_fbid=123456&id=7'],
    ['/groups/bakers/permalink/990000456/', '990000456', '/groups/bakers/permalink/990000456/'],
    ['/groups/480?multi_permalinks=990000456&hoisted=1', '990000456', '/groups/480?multi_permalinks=990000456'],
    ['/photo/?fbid=657567040194363&set=a.1', '657567040194363', '/photo/?fbid=657567040194363'],
    ['/photo.php?fbid=657567040194363', '657567040194363', '/photo.php?fbid=657567040194363'],
    ['/acme/photos/a.1/22333/', '22333', '/acme/photos/a.1/22333/'],
    ['/acme/videos/harbour-tour/8123000/', '8123000', '/acme/videos/harbour-tour/8123000/'],
    ['/watch/?v=8123000&ref=x', '8123000', '/watch/?v=8123000'],
    ['/reel/8123000', '8123000', '/reel/8123000'],
  ])('%s', (path, id, clean) => {
    expect(postLink(path)).toEqual({ id, url: SITE + clean });
    expect(postLink(`https://web.facebook.com${path}`)?.id).toBe(id);
  });

  test.each([
    null,
    '',
    '#',
    `${SITE}/#`,
    `${SITE}/?__cft__[0]=AZ`,
    '/profile.php?__cft__[0]=AZ',
    '/acme',
    '/acme/posts/',
    '/watch/?ref=tab',
    '/permalink.php?story_fbid=../x&id=1',
    '/photo/?fbid=',
    'https://facebook.com.evil.example/acme/posts/123456',
    'https://notfacebook.com/acme/posts/123456',
    'javascript:alert(1)',
    'https://[',
  ])('%s is no post', (href) => {
    expect(postLink(href)).toBeUndefined();
  });

  test('a photo of a set names its post, one of an album does not', () => {
    expect(postOfPhotoSet('/photo/?fbid=1&set=pcb.866944225217599')).toBe('866944225217599');
    expect(postOfPhotoSet('/photo/?fbid=1&set=gm.866944225217599')).toBe('866944225217599');
    expect(postOfPhotoSet('/photo/?fbid=1&set=a.866944225217599')).toBeUndefined();
  });
});

describe('addresses of accounts', () => {
  test.each([
    ['/acme', 'acme'],
    ['/Acme.Inc/?__cft__[0]=AZ', 'Acme.Inc'],
    ['/profile.php?id=100040259037447&sk=followers', 'profile.php?id=100040259037447'],
    ['/100040259037447/', 'profile.php?id=100040259037447'],
    ['/people/Jo-Reader/100040259037447/', 'profile.php?id=100040259037447'],
    ['/p/Harbour-Bakery-61569083695436/', 'profile.php?id=61569083695436'],
    ['/groups/480/user/100055/?__cft__[0]=AZ', 'profile.php?id=100055'],
    ['/groups/bakers/', 'groups/bakers'],
    ['/caf%C3%A9', 'café'],
  ])('%s', (path, account) => {
    expect(accountOf(path)).toBe(account);
    expect(accountOf(path, true)).toBe(account);
  });

  test.each([
    ['/acme/followers/', 'acme'],
    ['/groups/480/members/', 'groups/480'],
  ])('%s, a part of the account', (path, account) => {
    expect(accountOf(path, true)).toBe(account);
    expect(accountOf(path)).toBeUndefined();
  });

  test.each([
    null,
    '/',
    '/#',
    '/?__cft__[0]=AZ',
    '/profile.php',
    '/groups/feed/',
    '/watch/',
    '/hashtag/x',
    `/${'a'.repeat(500)}`,
    '/%E0%A4',
    'https://acme.example/acme',
  ])('%s is no account', (href) => {
    expect(accountOf(href)).toBeUndefined();
  });

  test('lead back to where they came from', () => {
    for (const account of ['acme', 'profile.php?id=100040', 'groups/480'])
      expect(accountOf(facebook.accountUrl(account))).toBe(account);
    for (const account of ['acme', 'profile.php?id=100040', 'groups/480', undefined]) {
      const url = facebook.postUrl('pfbid0M6', account);
      if (account) expect(postLink(url ?? null)?.id).toBe('pfbid0M6');
      else expect(url).toBe(`${SITE}/pfbid0M6`);
    }
    expect(facebook.postUrl('~0hh31wp1i02ksf', 'acme')).toBeUndefined();
  });
});

test('an advertisement is tracked with a longer token', () => {
  expect(isTrackedAsAd(`/acme?__cft__[0]=${'A'.repeat(272)}`)).toBe(false);
  expect(isTrackedAsAd(`/acme?__cft__[0]=${'A'.repeat(319)}`)).toBe(true);
  expect(isTrackedAsAd(`/acme?other=${'A'.repeat(400)}`)).toBe(false);
});

test('the target of an outside link comes without what changes from load to load', () => {
  expect(outsideTarget('https://l.facebook.com/l.php?u=https%3A%2F%2Fshop.example%2Fsale%3Ffbclid%3D1&h=AT1')).toBe(
    'shop.example/sale',
  );
  expect(outsideTarget('https://shop.example/sale')).toBeUndefined();
});

describe('a fingerprint', () => {
  const text =
    'Our opening hours change on Monday: the shop opens at seven, the oven at five, the terrace when the sun is out. 🍞';

  test('stays when the text is shortened or set in other characters', () => {
    const whole = fingerprint('acme', text, '');
    expect(whole).toMatch(/^~[0-9a-z]{14}$/);
    expect(fingerprint('acme', `${text.slice(0, 105)}…`, '')).toBe(whole);
    expect(fingerprint('acme', text.toUpperCase().replaceAll(' ', '\u00a0\u200b'), '')).toBe(whole);
  });

  test('differs by author, text and attachment', () => {
    const texts = ['', '🍞', '🥐', text, text.replace('Monday', 'Friday')];
    const all = ['acme', 'other'].flatMap((author) =>
      texts.flatMap((words) => ['', '123456', '123457'].map((target) => fingerprint(author, words, target))),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('words', () => {
  test.each([
    ['أحببته: شخصان', 2],
    ['أعجبني: شخص واحد', 1],
    ['\u200fتعليقان\u200f', 2],
    ['لا توجد تعليقات حتى الآن', 0],
    ['Like', undefined],
    ['', undefined],
  ])('%s counts %s', (text, count) => {
    expect(wordedCount(text)).toBe(count);
  });

  test.each([
    ['83 comments', undefined],
    ['2 comentarios', undefined],
    ['12 Kommentare', undefined],
    ['83 bình luận', undefined],
    ['٧ تعليقات', undefined],
    ['7 Shares', 'shares'],
    ['12 Mal geteilt', 'shares'],
    ['3 partages', 'shares'],
    ['12 lượt chia sẻ', 'shares'],
    ['٣ مشاركات', 'shares'],
    ['1.2K views', 'views'],
    ['4,5K lượt xem', 'views'],
    ['3 vues', 'views'],
    ['٣ مشاهدات', 'views'],
    ['1234', undefined],
  ])('%s are %s by their word', (text, counter) => {
    expect(COUNTER_WORDS.find(([, words]) => words.test(text))?.[0]).toBe(counter);
  });

  test('an advertisement is recognised through invisible characters, and not by a part of a word', () => {
    for (const label of ['Sponsored', 'Spon\u200bsored', ' Gesponsert ', 'مُموَّل', '广告', '赞助内容']) {
      expect(isSponsoredWord(label), label).toBe(label !== '广告');
    }
    for (const label of ['3 hrs', 'Sponsored Lunch', 'Adam', '']) expect(isSponsoredWord(label), label).toBe(false);
  });
});
