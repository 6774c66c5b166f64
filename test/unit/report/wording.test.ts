import { expect, test } from 'vitest';
import { readWording, withWording } from '../../../lib/report/wording';

const LOGO = 'data:image/png;base64,AAAA';

test('each client has a wording of its own, and reports of no client another', () => {
  const acme = { title: 'Acme in November', hidden: ['trends'], comments: { goals: 'A good month.' } } as const;
  const stored = withWording(withWording(undefined, undefined, { hidden: [], comments: {}, author: 'Ana' }), 'acme', acme);
  expect(readWording(stored, 'acme')).toEqual(acme);
  expect(readWording(stored, undefined)).toEqual({ author: 'Ana', hidden: [], comments: {} });
  expect(readWording(stored, 'other')).toEqual({ hidden: [], comments: {} });
});

test.each([
  ['nothing', undefined],
  ['no record', 'text'],
  ['other types', { title: 7, author: null, logo: 1, hidden: 'trends', comments: ['x'] }],
  ['names that are unknown', { hidden: ['money'], comments: { money: 'x' } }],
  ['empty texts', { title: '', author: '', comments: { goals: '' } }],
])('%s is as at first', (_, stored) => {
  expect(readWording({ '': stored }, undefined)).toEqual({ hidden: [], comments: {} });
});

test('a logo is a picture that lies in the wording itself, never an address', () => {
  expect(readWording({ '': { logo: LOGO } }, undefined).logo).toBe(LOGO);
  for (const logo of ['https://example.com/logo.png', 'data:text/html,<b>', 'javascript:alert(1)'])
    expect(readWording({ '': { logo } }, undefined), logo).not.toHaveProperty('logo');
});
