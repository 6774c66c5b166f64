const LONGEST = 80;

/** A name for a file out of words in any script: `engagement-rate_acme_2026-10-25_2026-11-21`. */
export function fileNameOf(parts: readonly string[]): string {
  const words = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  );
  const named = words.filter((word) => word !== '');
  const dates = named.filter((word) => /^\d{4}-\d\d-\d\d$/.test(word));
  const rest = named.filter((word) => !dates.includes(word)).join('_');
  return (
    [
      [...rest]
        .slice(0, LONGEST)
        .join('')
        .replace(/[-_]+$/, ''),
      ...dates,
    ]
      .filter(Boolean)
      .join('_') || 'chart'
  );
}
