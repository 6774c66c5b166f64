import type { Draft } from '../../lib/data/draft';
import type { SetRow } from '../../lib/data/organisation';
import { loadPreference, savePreference } from '../../lib/data/preferences';
import { database, useStored } from '../database';
import { useScope } from '../scope/use-scope';

/** A set on its way to the store. */
export type EditedSet = Draft<SetRow>;

interface Sets {
  /** `undefined` until they are read. */
  readonly sets: readonly SetRow[] | undefined;
  readonly chosen: SetRow | undefined;
  choose(id: string): void;
}

/** The sets of the chosen client, and the one that is compared. */
export function useSets(): Sets {
  const { offered } = useScope();
  const last = useStored(async (db) => ({ id: await loadPreference(db, 'compareSet') }));
  const sets = last && offered?.sets;
  return {
    sets,
    chosen: sets?.find(({ id }) => id === last?.id) ?? sets?.[0],
    choose: (id) => void savePreference(database, 'compareSet', id),
  };
}
