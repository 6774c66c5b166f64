import type { Random } from '../../lib/random';

interface Vocabulary {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly brands: readonly string[];
  readonly words: readonly string[];
  readonly space: string;
}

const LATIN: Vocabulary = {
  given: ['Mara', 'Ilse', 'Tomas', 'Nadia', 'Oskar', 'Priya', 'Jonas', 'Amara', 'Luca', 'Selin', 'Ruta', 'Berta', 'Kofi', 'Elif'],
  family: [
    'Lindqvist',
    'Okafor',
    'Marin',
    'Vasquez',
    'Petrov',
    'Yilmaz',
    'Kalnins',
    'Ferrer',
    'Novak',
    'Haddad',
    'Brandt',
    'Osei',
  ],
  brands: [
    'Northwind Coffee',
    'Aster Labs',
    'Kite & Co',
    'Harbour Rail',
    'Fieldnote',
    'Lumen Solar',
    'Pavo Shoes',
    'Delta Press',
  ],
  words: (
    'our team opened the new workshop this morning and we already learned three things people want shorter forms clearer ' +
    'prices and a reply on the same day here is what changed in spring why it matters for small shops and how you can try it ' +
    'thanks to everyone who came by photos below questions welcome next week we show the numbers behind it'
  ).split(' '),
  space: ' ',
};

const ARABIC: Vocabulary = {
  given: ['ليلى', 'عمر', 'سارة', 'يوسف', 'هدى', 'كريم', 'نور', 'سامي', 'ريم', 'طارق'],
  family: ['الحداد', 'المنصوري', 'العلي', 'الشامي', 'النجار', 'السالم', 'الخطيب', 'البحري'],
  brands: ['مقهى النسيم', 'مختبر نجمة', 'دار الحرف', 'شمس للطاقة', 'ميناء الشرق'],
  words: (
    'افتتح فريقنا الورشة الجديدة هذا الصباح وتعلمنا ثلاثة أشياء يريد الناس نماذج أقصر وأسعارا أوضح وردا في اليوم نفسه ' +
    'هذا ما تغير في الربيع ولماذا يهم المتاجر الصغيرة شكرا لكل من زارنا والصور أدناه'
  ).split(' '),
  space: ' ',
};

const JAPANESE: Vocabulary = {
  given: ['陽菜', '蓮', '結衣', '翔太', '美咲', '大輝'],
  family: ['佐藤', '鈴木', '高橋', '田中', '伊藤', '山本'],
  brands: ['北風珈琲', '星の研究室', '港鉄道', '野帳社'],
  words: [
    '今朝',
    '新しい',
    '工房を',
    '開きました。',
    '皆さんの',
    '声から',
    '学んだ',
    'ことを',
    '来週',
    '数字で',
    'お見せします。',
    '写真は',
    '下に。',
  ],
  space: '',
};

function vocabulary(language: string): Vocabulary {
  if (/^(ar|fa)\b/.test(language)) return ARABIC;
  return language.startsWith('ja') ? JAPANESE : LATIN;
}

export function personName(random: Random, language: string): string {
  const { given, family, space } = vocabulary(language);
  return `${random.pick(given)}${space || ' '}${random.pick(family)}`;
}

export function brandName(random: Random, language: string): string {
  return random.pick(vocabulary(language).brands);
}

export function sentence(random: Random, language: string, length: number): string {
  const { words, space } = vocabulary(language);
  const start = random.integer(0, words.length - 1);
  const picked = Array.from({ length }, (_, index) => words[(start + index) % words.length] ?? '');
  const text = picked.join(space);
  return space ? `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.` : text;
}

/** A handle in Latin letters that belongs to one account of a site. */
export function handle(random: Random, number: number): string {
  return `${random.pick(LATIN.given)}${number}_${random.pick(LATIN.family)}`;
}
