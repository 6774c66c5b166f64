import type { AccountReading, PostReading } from '../platforms/types';

/** A page can show anything; what leaves it is bounded. */
const LONGEST = { id: 200, account: 100, name: 100, url: 2_000, text: 280 } as const;

/** The reading with its texts cut to size; `undefined` when its id is no id. */
export function boundPost(reading: PostReading): PostReading | undefined {
  const { url, account, accountName, text, ...rest } = reading;
  if (reading.id === '' || reading.id.length > LONGEST.id) return undefined;
  if (
    (url?.length ?? 0) <= LONGEST.url &&
    (account?.length ?? 0) <= LONGEST.account &&
    (accountName?.length ?? 0) <= LONGEST.name &&
    (text?.length ?? 0) <= LONGEST.text
  )
    return reading;
  return {
    ...rest,
    ...(url && url.length <= LONGEST.url && { url }),
    ...(account && account.length <= LONGEST.account && { account }),
    ...(accountName && { accountName: cut(accountName, LONGEST.name) }),
    ...(text && { text: cut(text, LONGEST.text) }),
  };
}

/** The reading with its texts cut to size; `undefined` when its account is none. */
export function boundAccount(reading: AccountReading): AccountReading | undefined {
  const { name, url, ...rest } = reading;
  if (reading.account === '' || reading.account.length > LONGEST.account) return undefined;
  return { ...rest, ...(name && { name: cut(name, LONGEST.name) }), ...(url && url.length <= LONGEST.url && { url }) };
}

/** Never ends in half a character. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
