import type { CsvRow } from './e2e/csv';

const COLUMNS = ['platform', 'account', 'posts', 'engagements', 'per post', 'ER (views)', 'ER (followers)', 'followers'] as const;
/** Accounts printed for each platform, those with most engagement first. */
const MOST = 8;

interface Line {
  readonly platform: string;
  readonly account: string;
  readonly posts: readonly CsvRow[];
  readonly followers: number | undefined;
}

/** The KPIs of the exported posts by platform and account, as text. Promoted posts and posts that somebody else wrote are left out. */
export function demoTable(posts: readonly CsvRow[], accounts: readonly CsvRow[]): string {
  const organic = posts.filter((row) => row.promoted === 'false' && row.reshare === 'false');
  const followers = new Map(accounts.map((row) => [`${row.platform} ${row.account}`, numberIn(row.followers)]));
  const lines = ['x', 'linkedin', 'facebook'].flatMap((platform) => {
    const own = organic.filter((row) => row.platform === platform);
    const byAccount = groupByAccount(own);
    const best = [...byAccount].sort(([, one], [, other]) => engagements(other) - engagements(one)).slice(0, MOST);
    return [
      { platform, account: `all ${byAccount.size} accounts`, posts: own, followers: undefined },
      ...best.map(([account, rows]) => ({ platform, account, posts: rows, followers: followers.get(`${platform} ${account}`) })),
    ];
  });
  return layOut([[...COLUMNS], ...lines.map(cells)]);
}

function cells({ platform, account, posts, followers }: Line): string[] {
  const total = engagements(posts);
  const viewed = posts.filter((row) => numberIn(row.views));
  const views = viewed.reduce((sum, row) => sum + (numberIn(row.views) ?? 0), 0);
  const mean = posts.length > 0 ? total / posts.length : undefined;
  const isRounded = posts.some((row) => row.rounded !== '') ? '≈ ' : '';
  return [
    platform,
    account,
    String(posts.length),
    isRounded + whole(total),
    mean === undefined ? '' : isRounded + whole(mean),
    views > 0 ? percent(engagements(viewed) / views) : '',
    followers && mean !== undefined ? percent(mean / followers) : '',
    followers === undefined ? '' : whole(followers),
  ];
}

function engagements(rows: readonly CsvRow[]): number {
  return rows.reduce(
    (sum, row) => sum + ['reactions', 'comments', 'shares'].reduce((part, name) => part + (numberIn(row[name]) ?? 0), 0),
    0,
  );
}

/** `undefined` for an empty cell: what was not shown is not zero. */
function numberIn(cell: string | undefined): number | undefined {
  return cell ? Number(cell) : undefined;
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

function layOut(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map((row) =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return [text[0], widths.map((width) => '─'.repeat(width)).join('  '), ...text.slice(1)].join('\n');
}

function groupByAccount(rows: readonly CsvRow[]): Map<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) groups.set(row.account ?? '', [...(groups.get(row.account ?? '') ?? []), row]);
  return groups;
}
