import { expect, test } from 'vitest';
import { findCounts } from '../../../lib/counts/find-counts';
import { notationOf } from '../../../lib/counts/notation';
import { parseCount } from '../../../lib/counts/parse-count';

/** Processor time of this process in milliseconds: what other programs do on the machine does not count. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('a language is learned in milliseconds', () => {
  const languages = 'en es pt fr de it nl pl ru uk tr ar he fa hi id vi th ja ko zh'.split(' ');
  const costs = languages.map((language) => cost(() => notationOf(language))).sort((one, other) => one - other);
  expect(costs[10]).toBeLessThan(5);
});

test('a count in a known language is read in microseconds', () => {
  const rounds = 5000;
  const read = () => {
    for (let round = 0; round < rounds; round++) {
      // Always another text: the last ones are remembered.
      parseCount(`${round / 10}K`, 'en');
      findCounts(`${round} reactions · 241 comments`, 'en');
    }
  };
  read();
  expect((cost(read) / rounds) * 1000).toBeLessThan(100);
});
