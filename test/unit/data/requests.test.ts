import { expect, test } from 'vitest';
import { parseRequest } from '../../../lib/data/requests';

test('a change of settings keeps what is known and drops the rest', () => {
  const change = {
    consentedAt: 5,
    record: { x: false },
    badges: {},
    language: 'pt-BR',
    theme: 'dark',
    retentionDays: 30,
    timeZone: 'Asia/Kathmandu',
    publicSaves: true,
    reminders: { isOn: true, kinds: { idle: false }, deadlineDays: 0, quietFrom: 23 },
  };
  expect(parseRequest.changeSettings({ ...change, admin: true })).toEqual(change);
  expect(parseRequest.changeSettings({})).toEqual({});
  expect(parseRequest.changeSettings({ timeZone: 'auto' })).toEqual({ timeZone: 'auto' });
});

test.for([
  ['changeSettings', { record: { x: 'yes' } }],
  ['changeSettings', { record: { myspace: true } }],
  ['changeSettings', { retentionDays: 0 }],
  ['changeSettings', { language: '<b>' }],
  ['changeSettings', { theme: 'neon' }],
  ['changeSettings', { timeZone: 'Mars/Olympus' }],
  ['changeSettings', { timeZone: '' }],
  ['changeSettings', { publicSaves: 1 }],
  ['changeSettings', { reminders: { kinds: { spam: true } } }],
  ['changeSettings', { reminders: { quietFrom: 24 } }],
  ['changeSettings', { reminders: { idleDays: 0 } }],
  ['changeSettings', { reminders: { reportEvery: 'minute' } }],
  ['trackAs', { platform: 'x', account: 'acme', role: 'admin' }],
  ['trackAs', { platform: 'x', account: '', role: 'own' }],
  ['deleteAccount', {}],
  ['hello', { platform: 'constructor' }],
  ['openSidePanel', { post: 'a'.repeat(600) }],
  ['openSidePanel', null],
] as const)('%s refuses %j', ([name, message]) => {
  expect(() => parseRequest[name](message)).toThrow(/^refused: /);
});
