import type { Draft } from '../../lib/data/draft';
import type { SetRow } from '../../lib/data/organisation';
import { usePreference } from '../scope/use-preference';
import { useScope } from '../scope/use-scope';

/** A set on its way to the store. */
export type EditedSet = Draft<SetRow>;

interface Sets {
  /** `undefined` until they are read. */
  readonly sets: readonly SetRow[] | undefined;
  readonly chosen: SetRow | undefined;
  /** Why the last choice could not be saved. */
  readonly failure: string | undefined;
  choose(id: string): void;
}

/** The sets of the chosen client, and the one that is compared. */
export function useSets(): Sets {
  const { offered } = useScope();
  const { isRead, value: last, failure, save } = usePreference('compareSet');
  const sets = isRead ? offered?.sets : undefined;
  return {
    sets,
    chosen: sets?.find(({ id }) => id === last) ?? sets?.[0],
    failure,
    choose: save,
  };
}
