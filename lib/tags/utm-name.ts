/** Analytics tells capitals apart, and blanks and signs come out encoded: one campaign would become several. */
const VALID = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const LONGEST = 100;

/** True for a `utm_campaign` that reads the same wherever it turns up. */
export function isUtmName(text: string): boolean {
  return text.length <= LONGEST && VALID.test(text);
}

/**
 * A `utm_campaign` made of a name: `Spring Launch 2027!` → `spring_launch_2027`. Of a name without a Latin letter or a digit, the
 * month the campaign begins in.
 * @param day local day, `2027-03-01`.
 */
export function suggestUtmName(name: string, day: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const text = words.join('_').slice(0, LONGEST).replace(/_$/, '');
  return text || `campaign_${day.slice(0, 7).replace('-', '_')}`;
}
