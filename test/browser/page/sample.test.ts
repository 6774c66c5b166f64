import { expect, test } from 'vitest';
import { maskAddress, maskText } from '../../../lib/page/mask';
import { sampleMarkup } from '../../../lib/page/sample';

test.each([
  ['Jane Doe, 1,234 likes', 'Xxxx Xxx, 0,000 xxxxx'],
  ['٤٫٧ ألف تعليق', '٠٫٠ سسس ستسسس'.replace('ت', 'س')],
  ['2.7万 いいね', '0.0字 あああ'],
  ['Größe 😀👍🏽', 'Xxxxx ☺☺☺'],
  ['Привет, 5', 'жжжжжж, 0'],
])('%s becomes %s', (text, masked) => {
  expect(maskText(text)).toBe(masked);
});

test.each([
  ['/jane_doe/status/1859999999999999999/analytics', '/xxxx_xxx/status/000000000000/analytics'],
  ['https://www.linkedin.com/in/jane-doe-42/?miniProfileUrn=abc', 'https://www.xxxxxxxx.com/in/xxxx-xxx-00/?xxxxXxxxxxxX=xxx'],
  ['urn:li:activity:7300000000000000001', 'urn:li:activity:000000000000'],
])('address %s keeps its shape', (address, masked) => {
  expect(maskAddress(address)).toBe(masked);
});

test('keeps structure and nothing else', () => {
  const post = document.createElement('article');
  post.setAttribute('data-testid', 'tweet');
  post.setAttribute('role', 'article');
  post.setAttribute('class', 'css-175oi2r r-18u37iz feed-shared-update-v2 Jane');
  post.setAttribute('style', 'color: red');
  post.setAttribute('onclick', 'secret()');
  const link = document.createElement('a');
  link.setAttribute('href', '/janedoe/status/12345');
  link.setAttribute('aria-label', '53 Likes by "Jane" <3');
  link.append('Jane & 52 others', document.createComment('secret'));
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = '{"secret":1}';
  const picture = document.createElement('img');
  picture.src = 'data:image/png;base64,secret';
  picture.alt = 'Jane';
  post.append(link, script, picture);
  expect(sampleMarkup(post)).toBe(
    '<article data-testid="tweet" role="article" class="feed-shared-update-v2">' +
      '<a href="/xxxxxxx/status/00000" aria-label="00 Xxxxx xx &quot;Xxxx&quot; &lt;0">Xxxx &amp; 00 xxxxxx</a>' +
      '<script type="xxxxxxxxxxx/xxxx"><img alt="Xxxx"></article>',
  );
});

test('nothing of a person is left, whatever attribute it stands in', () => {
  const post = document.createElement('article');
  const names = [
    'id',
    'href',
    'src',
    'title',
    'alt',
    'role',
    'data-testid',
    'data-urn',
    'class',
    'style',
    'd',
    'lang',
    'name',
    'value',
  ];
  for (const name of names) post.setAttribute(name, 'Zanzibar Quixote 98765');
  post.append('Zanzibar Quixote 98765');
  expect(sampleMarkup(post)).not.toMatch(/zanzibar|quixote|98765/i);
});

test('a huge or deep post gives a small sample', () => {
  const post = document.createElement('article');
  let deepest: Element = post;
  for (let depth = 0; depth < 5_000; depth += 1) {
    const child = document.createElement('div');
    deepest.append(child, 'x'.repeat(1_000));
    deepest = child;
  }
  expect(sampleMarkup(post).length).toBeLessThan(24_000);
  const wide = document.createElement('article');
  for (let index = 0; index < 5_000; index += 1) wide.append(document.createElement('span'), 'words '.repeat(100));
  expect(sampleMarkup(wide).length).toBeLessThan(21_000);
});

test('the post itself stays as it was', () => {
  const post = document.createElement('article');
  post.append('Jane');
  const before = post.outerHTML;
  sampleMarkup(post);
  expect(post.outerHTML).toBe(before);
});
