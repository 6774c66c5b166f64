/** True when an address fits one of the match patterns `scheme://host/*`; the host may start with `*.`. */
export function matchesAny(patterns: readonly string[], address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return patterns.some((pattern) => {
    const [, scheme, host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (!(scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`)) return false;
    return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
  });
}
