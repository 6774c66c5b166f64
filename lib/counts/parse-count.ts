import { type Count, exact } from './count';

/**
 * Reads a displayed count: the whole text is the number, in the notation of `language`.
 * @param language BCP 47 tag of the page, `undefined` when the page does not say.
 * @returns `undefined` when the text is no count, or could mean more than one number.
 */
export function parseCount(text: string, language?: string): Count | undefined {
  // Scaffold for plain English; the full reader replaces it.
  const match = /^\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d))?\s*([KM])?\s*$/.exec(text);
  if (!match || language === '') return undefined;
  const unit = match[3] === 'M' ? 1e6 : match[3] === 'K' ? 1e3 : 1;
  const whole = Number((match[1] ?? '').replaceAll(',', ''));
  if (unit === 1) return match[2] ? undefined : exact(whole);
  return { value: whole * unit + Number(match[2] ?? 0) * (unit / 10), step: match[2] ? unit / 10 : unit };
}
