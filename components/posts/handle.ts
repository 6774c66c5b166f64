/** The handle or vanity path in an account's key: `x:acme` → `acme`. */
export function handleOf(accountKey: string): string {
  return accountKey.slice(accountKey.indexOf(':') + 1);
}
