/** True when an address fits one of the match patterns `scheme://host/path`; the host may start with `*.`, the path may hold `*`. */
export function matchesAny(patterns: readonly string[], address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const url = new URL(address);
  return patterns.some((pattern) => matches(pattern, url));
}

function matches(pattern: string, { protocol, hostname, port, pathname, search }: URL): boolean {
  const [, scheme, host = '', path = ''] = /^(\*|https?):\/\/(\*\.[^/*]+|[^/*]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || port !== '') return false;
  if (!(scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`)) return false;
  const isHost = host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
  return isHost && fits(path, pathname + search);
}

function fits(path: string, text: string): boolean {
  const pieces = path.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`, 's').test(text);
}
