/** True when two stored rows are alike: rows that have not changed need not be written. Values are flat, or short lists of such. */
export function isSameRow<Row extends object>(before: Row | undefined, now: Row): boolean {
  if (!before) return false;
  const names = Object.keys(now) as (keyof Row)[];
  return names.length === Object.keys(before).length && names.every((name) => String(before[name]) === String(now[name]));
}
