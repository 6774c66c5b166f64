/** A suffix and what it multiplies by. */
export type Suffixes = Readonly<Record<string, number>>;

/** Written by the sites in languages that have another word for a thousand too; no language gives them another meaning. */
export const EVERYWHERE: Suffixes = { K: 1e3 };

/** What the sites write otherwise than `Intl` of a current browser. Collected 2026-06; drop a line when `Intl` knows it. */
export const BY_LANGUAGE: Readonly<Record<string, Suffixes>> = {
  // Facebook, 2024: `3 آلاف` also behind a fraction and above ten.
  ar: { آلاف: 1e3, ألف: 1e3, ألفًا: 1e3 },
  // Browsers before CLDR 44.
  ca: { m: 1e3 },
  // Facebook and LinkedIn, 2025.
  vi: { N: 1e3, nghìn: 1e3, ngàn: 1e3, Tr: 1e6, tr: 1e6, triệu: 1e6 },
};

/** Pages that do not name their language: suffixes with one meaning in every language that uses them. */
export const LANGUAGE_FREE: Suffixes = {
  ...EVERYWHERE,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  万亿: 1e12,
  萬億: 1e12,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  ألف: 1e3,
  آلاف: 1e3,
};

/** Beginnings of the words for a thousand and more in the languages of the three sites; test/unit/counts holds them against `Intl`. */
const MULTIPLIERS = [
  'mil m[lrj] bil bln tr[iy]l trl t[iyu]s tuh tūk dui taus thou ribu juta ezer hilj libo ng[hà] triệ',
  'χιλ εκα δισ τρισ тыс тис хил м[иі]?л бил тр[иіыь]?л',
  'ألف آلا ملي ملا ترل هزار میل تری אלף מיל טרי',
  'हज लाख करो [अख]रब [खअक]॰ अब्ज कोट खर् पद् नील হাজ লাখ লা কো ਹਜ਼ ਲੱਖ ਕਰੋ [ਅਖ]ਰਬ ਨੀਲ వే మి బి ట్రి พัน หมื่น แสน ล้าน [兆조]',
];

/** Behind a number of an unknown language: a word that may multiply it, or one too short to tell a unit from a noun. */
export const MAY_MULTIPLY = new RegExp(
  `^\\s?(?:(?:de|na) )?(?:${MULTIPLIERS.join(' ').replaceAll(' ', '|')}|(?:(?:\\p{L}\\p{M}*){1,2}|mi[aeio]|bi[no]|tri)(?![\\p{L}\\p{M}]))`,
  'iu',
);
