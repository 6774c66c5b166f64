import { type Files, linesOf, nameIn, type PlainPost, type PlainReading, postsIn, readingsIn } from './plain-cells';
import { type PlainGroup, plainAccount } from './plain-kpis';

export interface PlainPeriod {
  readonly from: string;
  readonly to: string;
}

/** The files, read once. */
export interface PlainFiles {
  readonly lines: Readonly<Record<keyof Files, ReturnType<typeof linesOf>>>;
  readonly posts: readonly PlainPost[];
  readonly readings: ReadonlyMap<string, readonly PlainReading[]>;
}

export function readFiles(files: Files): PlainFiles {
  const lines = { posts: linesOf(files.posts), daily: linesOf(files.daily), accounts: linesOf(files.accounts) };
  const readings = readingsIn(lines.daily);
  return { lines, readings, posts: postsIn(lines.posts, readings) };
}

function midnight(day: string, later = 0): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

/** Posts of some accounts published in a period, and these accounts; their sides are their roles unless said otherwise. */
export function plainGroup(
  { lines, posts, readings }: PlainFiles,
  keys: readonly string[],
  period: PlainPeriod,
  { own, bookmarks = false }: { readonly own?: string; readonly bookmarks?: boolean } = {},
): PlainGroup {
  const [from, to] = [midnight(period.from), midnight(period.to, 1)];
  const roles = new Map(lines.accounts.map((line) => [nameIn(line), line.role ?? '']));
  const sideOf = (key: string) => (own === undefined ? (roles.get(key) ?? '') : key === own ? 'own' : 'competitor');
  return {
    posts: posts.filter(({ account, day }) => keys.includes(account) && day >= period.from && day <= period.to),
    accounts: keys.map((key) => plainAccount(key, sideOf(key), readings.get(key) ?? [], from, to)),
    days: Math.round((to - from) / 86_400_000),
    bookmarks,
  };
}
