import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { localDay } from '../../lib/day';
import { chooseAccounts, isThere } from './account-choice';
import { periodOf } from './period-choice';
import { FIRST_CHOICE, type ScopeChoice } from './scope-choice';
import { type Organisation, useOrganisation } from './use-organisation';
import { ScopeContext, type ScopeState } from './use-scope';

/** What belongs to a client, and what belongs to none; everything when no client is chosen. */
function offeredFor(client: string | undefined, organisation: Organisation): Organisation {
  if (client === undefined) return organisation;
  const isOffered = (row: { readonly client?: string }) => row.client === undefined || row.client === client;
  return { ...organisation, sets: organisation.sets.filter(isOffered), tags: organisation.tags.filter(isOffered) };
}

/** What was chosen, without what is no longer there. */
function valid(choice: ScopeChoice, { accounts, sets, tags }: Organisation): ScopeChoice {
  return {
    ...choice,
    accounts: isThere(choice.accounts, accounts, sets) ? choice.accounts : FIRST_CHOICE.accounts,
    tag: tags.some(({ id }) => id === choice.tag) ? choice.tag : undefined,
  };
}

/** Keeps what the pickers say for every view below it. */
export function ScopeProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(FIRST_CHOICE);
  const change = useCallback((part: Partial<ScopeChoice>) => setChosen((before) => ({ ...before, ...part })), []);
  const organisation = useOrganisation();
  const today = localDay(Date.now());
  const state = useMemo((): ScopeState => {
    if (!organisation) return { choice: chosen, change, scope: undefined, accounts: [], set: undefined, offered: undefined };
    const offered = offeredFor(chosen.client, organisation);
    const choice = valid(chosen, offered);
    const { accounts, set } = chooseAccounts(choice.accounts, offered.accounts, offered.sets);
    const { view, tag } = choice;
    const keys = accounts.map(({ key }) => key);
    const scope = { period: periodOf(choice.period, today), accounts: keys, view, ...(tag !== undefined && { tag }) };
    return { choice, change, scope, accounts, set, offered };
  }, [chosen, change, organisation, today]);
  return <ScopeContext value={state}>{children}</ScopeContext>;
}
