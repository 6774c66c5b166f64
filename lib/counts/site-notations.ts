/** A suffix and what it multiplies by. */
export type Suffixes = Readonly<Record<string, number>>;

/** Written by the sites in languages that have another word for a thousand too; no language gives them another meaning. */
export const EVERYWHERE: Suffixes = { K: 1e3, k: 1e3 };

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
  천: 1e3,
  만: 1e4,
  억: 1e8,
  ألف: 1e3,
  آلاف: 1e3,
};
