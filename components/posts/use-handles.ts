import { useEffect, useState } from 'react';
import { loadHandles } from '../../lib/data/accounts';
import { handleOf } from '../../lib/posts/handle';
import { database } from '../database';

export type HandleOf = (account: string) => string;

/** Handles as the sites write them, for the accounts on screen: asked for once each, and until then as in the account's key. */
export function useHandles(accounts: readonly (string | undefined)[]): HandleOf {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = [...new Set(accounts)].filter((account) => account !== undefined && !known.has(account));
  const wanted = unknown.join('\n');
  useEffect(() => {
    if (wanted === '') return;
    const keys = wanted.split('\n');
    const remember = (found: ReadonlyMap<string, string>) =>
      setKnown((before) => new Map([...before, ...keys.map((key) => [key, found.get(key) ?? handleOf(key)] as const)]));
    // A database that does not open says so where the posts are read.
    loadHandles(database, keys).then(remember, () => undefined);
  }, [wanted]);
  return (account) => known.get(account) ?? handleOf(account);
}
