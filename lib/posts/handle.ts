/** The handle or vanity path in an account's key: `x:acme` → `acme`. */
export function handleOf(accountKey: string): string {
  return accountKey.slice(accountKey.indexOf(':') + 1);
}

/** The part of a vanity path that tells accounts apart, for narrow places: `company/acme` → `acme`. */
export function shortHandle(handle: string): string {
  return handle.slice(handle.lastIndexOf('/') + 1);
}
