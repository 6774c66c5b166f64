import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { localDay } from '../../lib/day';
import { chooseAccounts, isThere } from '../../lib/scope/account-choice';
import { type NamedPeriod, periodOf } from '../../lib/scope/period-choice';
import { FIRST_CHOICE, readChoice, type ScopeChoice } from '../../lib/scope/scope-choice';
import { type Organisation, useOrganisation } from './use-organisation';
import { usePreference } from './use-preference';
import { ScopeContext, type ScopeState } from './use-scope';

/** A client's accounts, those in its sets, its sets, and tags that are its own or nobody's; everything when no client is chosen. */
function offeredFor(client: string | undefined, organisation: Organisation): Organisation {
  if (client === undefined) return organisation;
  const sets = organisation.sets.filter((set) => set.client === client);
  const inSets = new Set(sets.flatMap(({ accounts }) => accounts));
  return {
    ...organisation,
    sets,
    accounts: organisation.accounts.filter((account) => account.client === client || inSets.has(account.key)),
    tags: organisation.tags.filter((tag) => tag.client === undefined || tag.client === client),
  };
}

/** What was chosen, without what is no longer there. */
function valid(choice: ScopeChoice, { accounts, sets, tags }: Organisation): ScopeChoice {
  return {
    ...choice,
    accounts: isThere(choice.accounts, accounts, sets) ? choice.accounts : FIRST_CHOICE.accounts,
    tag: tags.some(({ id }) => id === choice.tag) ? choice.tag : undefined,
  };
}

/** What a choice comes to on a day. */
function resolve(chosen: ScopeChoice, organisation: Organisation, today: string): Omit<ScopeState, 'change'> {
  const client = organisation.clients.some(({ id }) => id === chosen.client) ? chosen.client : undefined;
  const offered = offeredFor(client, organisation);
  const choice = valid({ ...chosen, client }, offered);
  const { accounts, set } = chooseAccounts(choice.accounts, offered.accounts, offered.sets);
  const { view, tag } = choice;
  const keys = accounts.map(({ key }) => key);
  const scope = { period: periodOf(choice.period, today), accounts: keys, view, ...(tag !== undefined && { tag }) };
  return { choice, scope, accounts, set, offered };
}

/** The same object as long as it says the same: accounts are written often, and that alone is no reason to compute anew. */
function useSame<Value>(value: Value | undefined): Value | undefined {
  const text = JSON.stringify(value);
  return useMemo(() => (text === undefined ? undefined : (JSON.parse(text) as Value)), [text]);
}

const UNREAD = { scope: undefined, accounts: [], set: undefined, offered: undefined } as const;

interface ScopeProviderProps {
  /** The period of a page that keeps its own, until the person chooses another; all others share one. */
  readonly ownPeriod?: NamedPeriod;
  readonly children: ReactNode;
}

/** The period that a page keeps for itself, in place of the shared one. */
function useOwnPeriod(first: NamedPeriod | undefined) {
  const { isRead, value, save } = usePreference('reportPeriod');
  const withOwn = useCallback(
    (shared: Readonly<Record<string, unknown>> | undefined) => (first ? { ...shared, period: value ?? first } : shared),
    [first, value],
  );
  return { isRead: isRead || first === undefined, withOwn, save };
}

/** Keeps what the pickers say for every view below it. */
export function ScopeProvider({ ownPeriod, children }: ScopeProviderProps) {
  const { isRead, value, save } = usePreference('scope');
  const { isRead: isPeriodRead, withOwn, save: savePeriod } = useOwnPeriod(ownPeriod);
  const organisation = useOrganisation();
  const today = localDay(Date.now());
  const latest = useRef<ScopeChoice>(FIRST_CHOICE);
  const state = useMemo((): ScopeState => {
    const chosen = readChoice(withOwn(value));
    const change = ({ period, ...part }: Partial<ScopeChoice>) => {
      if (ownPeriod === undefined) return save({ ...latest.current, ...part, ...(period && { period }) });
      if (period) savePeriod(period);
      if (Object.keys(part).length > 0) save({ ...latest.current, ...part, period: readChoice(value).period });
    };
    if (!organisation || !isRead || !isPeriodRead) return { ...UNREAD, choice: chosen, change };
    return { ...resolve(chosen, organisation, today), change };
  }, [isRead, isPeriodRead, value, withOwn, save, savePeriod, ownPeriod, organisation, today]);
  useEffect(() => {
    latest.current = state.choice;
  }, [state.choice]);
  const scope = useSame(state.scope);
  return <ScopeContext value={useMemo(() => ({ ...state, scope }), [state, scope])}>{children}</ScopeContext>;
}
