import { expect, test } from 'vitest';
import { remember } from '../../../lib/counts/remember';

function counted() {
  const asked: string[] = [];
  const parse = remember((text, language) => {
    asked.push(`${text} ${language}`);
    return text === '' ? undefined : `${text}!`;
  });
  return { asked, parse };
}

test('a text is taken apart once, also when there is nothing in it', () => {
  const { asked, parse } = counted();
  expect([parse('a', 'en'), parse('a', 'en'), parse('', 'en'), parse('', 'en')]).toEqual(['a!', 'a!', undefined, undefined]);
  expect(asked).toEqual(['a en', ' en']);
});

test('another language starts anew', () => {
  const { asked, parse } = counted();
  for (const language of ['en', 'ar', 'en', undefined]) parse('1,2', language);
  expect(asked).toEqual(['1,2 en', '1,2 ar', '1,2 en', '1,2 undefined']);
});

test('what a page makes up without end is not kept without end', () => {
  const { asked, parse } = counted();
  parse('first', 'en');
  for (let text = 0; text < 1000; text += 1) parse(String(text), 'en');
  parse('first', 'en');
  expect(asked.filter((one) => one === 'first en')).toHaveLength(2);
});
