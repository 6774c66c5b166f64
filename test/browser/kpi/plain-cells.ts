import Papa from 'papaparse';

/** Lines of a file, each with its cells by column. */
export type Lines = readonly Readonly<Record<string, string>>[];

/** Texts of the exported files. */
export type Files = Readonly<Record<'posts' | 'daily' | 'accounts', string>>;

export function linesOf(csv: string): Lines {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: 'greedy' });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data;
}

/** A number in a cell, and whether the site showed it with a plus: nobody knows how much more there is. */
export interface Amount {
  readonly number: number;
  readonly isOpen: boolean;
}

export interface PlainPost {
  readonly platform: string;
  readonly account: string;
  /** Of publication, or of the first look where that is not known. */
  readonly day: string;
  readonly time: number;
  readonly promoted: boolean;
  readonly reshare: boolean;
  readonly amounts: Readonly<Record<string, Amount | undefined>>;
  /** Of the author, read nearest to `time`. */
  readonly followers: Amount | undefined;
  readonly line: Readonly<Record<string, string>>;
}

export interface PlainReading {
  readonly account: string;
  readonly time: number;
  readonly followers: Amount;
}

function amountIn(line: Readonly<Record<string, string>>, column: string): Amount | undefined {
  const cell = line[column];
  if (cell === undefined || cell === '') return undefined;
  const isRounded = (line.rounded ?? '').split(' ').includes(column);
  // Below a thousand these sites cut nothing off: a number there that is not exact was shown with a plus.
  return { number: Number(cell), isOpen: isRounded && Number(cell) < 1000 };
}

export function nameIn(line: Readonly<Record<string, string>>): string {
  return `${line.platform}:${line.account?.toLowerCase()}`;
}

/** Every reading of followers among the lines of the days, by account and oldest first. */
export function readingsIn(daily: Lines): ReadonlyMap<string, readonly PlainReading[]> {
  const byAccount = new Map<string, PlainReading[]>();
  for (const line of daily) {
    const followers = amountIn(line, 'followers');
    if (!followers || line.followers_day !== line.day) continue;
    const account = nameIn(line);
    const readings = byAccount.get(account) ?? [];
    readings.push({ account, time: Date.parse(line.followers_seen_at ?? ''), followers });
    byAccount.set(account, readings);
  }
  for (const readings of byAccount.values()) readings.sort((one, other) => one.time - other.time);
  return byAccount;
}

/** Of two that are equally near, the earlier. */
export function nearestReading(readings: readonly PlainReading[] | undefined, time: number): PlainReading | undefined {
  let best: PlainReading | undefined;
  for (const reading of readings ?? []) {
    if (!best || Math.abs(reading.time - time) < Math.abs(best.time - time)) best = reading;
  }
  return best;
}

export function postsIn(lines: Lines, readings: ReadonlyMap<string, readonly PlainReading[]>): PlainPost[] {
  const posts: PlainPost[] = [];
  for (const line of lines) {
    const account = nameIn(line);
    const time = Date.parse(line.published_at || line.first_seen_at || '');
    const amounts: Record<string, Amount | undefined> = {};
    for (const counter of ['reactions', 'comments', 'shares', 'saves', 'views', 'clicks'])
      amounts[counter] = amountIn(line, counter);
    posts.push({
      ...{ platform: line.platform ?? '', account, time, amounts, line },
      day: line.published_day || line.first_seen_day || '',
      promoted: line.promoted === 'true',
      reshare: line.reshare === 'true',
      followers: nearestReading(readings.get(account), time)?.followers,
    });
  }
  return posts;
}
