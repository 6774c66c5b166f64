import { facebookAccount, photoTruth, shown } from '../sites/facebook/model';
import { linkedInAccount } from '../sites/linkedin/model';
import { withOptions } from '../sites/serve';
import type { SiteOptions, TruePost } from '../sites/site';
import { feedTruth, profileTruth } from '../sites/truth';
import { shownFollowers, xAccount, xConversation, xPost } from '../sites/x/model';
import { expectPosts } from './compare';
import { exportCsv } from './csv';
import { type Launched, start } from './extension';
import { scrollThrough } from './scroll';
import { waitForPosts } from './stored';
import { expect, test } from './test';

interface Visit {
  readonly name: string;
  readonly changes: Partial<SiteOptions>;
  readonly address: (options: SiteOptions) => string;
  readonly truth: (options: SiteOptions) => readonly TruePost[];
}

const X_HOME = 'https://x.com/home';
const FEED = 'https://www.linkedin.com/feed/';
const FACEBOOK = 'https://www.facebook.com/';

const xHome = (language: string, theme: SiteOptions['theme'] = 'light'): Visit => ({
  name: `X home in ${language}`,
  changes: { language, theme, posts: 30, seed: 7, media: theme === 'light' },
  address: () => X_HOME,
  truth: feedTruth.x,
});

const VISITS: readonly Visit[] = [
  { ...xHome('en'), changes: { posts: 120, seed: 3 } },
  ...['de', 'fr', 'tr', 'ja', 'pl'].map((language) => xHome(language)),
  xHome('ar', 'dim'),
  {
    name: 'X profile',
    changes: { posts: 25, seed: 4 },
    address: (options) => `https://x.com/${xAccount(options, 5).handle}`,
    truth: (options) => profileTruth.x(options, 5),
  },
  {
    name: 'X post with replies',
    changes: { posts: 25, seed: 4 },
    address: (options) => `https://x.com/${xPost(options, 3).account}/status/${xPost(options, 3).id}`,
    truth: (options) => xConversation(options, xPost(options, 3).id),
  },
  { name: 'LinkedIn feed', changes: { posts: 50 }, address: () => FEED, truth: feedTruth.linkedin },
  { name: 'LinkedIn feed in German', changes: { posts: 20, language: 'de' }, address: () => FEED, truth: feedTruth.linkedin },
  { name: 'LinkedIn feed in Arabic', changes: { posts: 20, language: 'ar' }, address: () => FEED, truth: feedTruth.linkedin },
  {
    name: 'LinkedIn, numbers in the buttons',
    changes: { posts: 25, layout: 'button-count' },
    address: () => FEED,
    truth: feedTruth.linkedin,
  },
  { name: 'LinkedIn, older feed', changes: { posts: 25, layout: 'legacy' }, address: () => FEED, truth: feedTruth.linkedin },
  {
    name: 'LinkedIn, signed out',
    changes: { posts: 10 },
    address: () => 'https://www.linkedin.com/posts/somebody_activity',
    truth: feedTruth.guest,
  },
  {
    name: 'LinkedIn profile',
    changes: { posts: 10 },
    address: (options) => `https://www.linkedin.com/${linkedInAccount(options, 1).handle}/`,
    truth: (options) => profileTruth.linkedin(options, 1),
  },
  {
    name: 'LinkedIn company',
    changes: { posts: 10 },
    address: (options) => `https://www.linkedin.com/${linkedInAccount(options, 2).handle}/posts/`,
    truth: (options) => profileTruth.linkedin(options, 2),
  },
  { name: 'Facebook home', changes: { posts: 40 }, address: () => FACEBOOK, truth: feedTruth.facebook },
  {
    name: 'Facebook in French, bare numbers',
    changes: { posts: 20, language: 'fr', layout: 'bare' },
    address: () => FACEBOOK,
    truth: feedTruth.facebook,
  },
  {
    name: 'Facebook in Arabic, bare numbers',
    changes: { posts: 30, language: 'ar', layout: 'bare' },
    address: () => FACEBOOK,
    truth: feedTruth.facebook,
  },
  {
    name: 'Facebook page',
    changes: { posts: 15, seed: 2 },
    address: (options) => `${FACEBOOK}${facebookAccount(options, 2).handle}`,
    truth: (options) => profileTruth.facebook(options, 2),
  },
  {
    name: 'Facebook photo viewer',
    changes: { posts: 15, seed: 2 },
    address: (options) => `${FACEBOOK}photo/?fbid=${photoOf(options)}&set=a.1`,
    truth: (options) => [photoTruth(options, photoOf(options))],
  },
];

function photoOf(options: SiteOptions): string {
  return feedTruth.facebook(options).find((post) => post.photo)?.photo ?? '';
}

for (const { name, changes, address, truth } of VISITS) {
  test(`${name}: every post recorded as it is, and nothing else`, async ({ launched, sites }) => {
    const options = { ...sites.options, ...changes };
    await start(launched);
    const page = await launched.context.newPage();
    await page.goto(withOptions(address(options), changes));
    await scrollThrough(page);
    const posts = truth(options);
    await waitForPosts(launched, posts.length);
    expectPosts(await exportCsv(launched, 'posts'), posts, options);
    expect(sites.strangers).toEqual([]);
  });
}

async function followersOf(launched: Launched, account: string) {
  const rows = await exportCsv(launched, 'accounts');
  const row = rows.find((candidate) => candidate.account === account);
  return row && { followers: row.followers, following: row.following, rounded: row.rounded };
}

test('followers and following come from the headers of the three sites, with their precision', async ({ launched, sites }) => {
  const { options } = sites;
  await start(launched);
  const page = await launched.context.newPage();
  const [small, big] = [5, 3].map((number) => xAccount(options, number));
  const company = linkedInAccount(options, 2);
  const person = linkedInAccount(options, 1);
  const brand = facebookAccount(options, 2);
  for (const address of [
    `https://x.com/${small?.handle}`,
    `https://x.com/${big?.handle}`,
    `https://www.linkedin.com/${company.handle}/`,
    `https://www.linkedin.com/${person.handle}/`,
    `${FACEBOOK}${brand.handle}`,
  ]) {
    await page.goto(address);
    await page.waitForTimeout(2500);
  }
  for (const account of [small, big]) {
    const { value, rounded } = shownFollowers(account ?? xAccount(options, 0), 'en');
    expect(await followersOf(launched, account?.handle ?? '')).toEqual({
      followers: String(value),
      following: String(account?.following),
      rounded: rounded ? 'followers' : '',
    });
  }
  // The header shortens, the posts below it do not.
  expect(await followersOf(launched, company.handle)).toEqual({
    followers: String(company.followers),
    following: '',
    rounded: '',
  });
  expect(await followersOf(launched, person.handle)).toEqual({ followers: String(person.followers), following: '', rounded: '' });
  const facebook = shown(brand.followers, 'en');
  expect(await followersOf(launched, brand.handle)).toEqual({
    followers: String(facebook.value),
    following: '',
    rounded: facebook.rounded ? 'followers' : '',
  });
});
