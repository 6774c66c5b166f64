import { openStore } from '../../lib/data/db';
import { type FirstLook, loadFirstLook } from '../../lib/data/first-look';
import { localDay } from '../../lib/day';
import { database } from '../database';

/** Ms after which the popup is painted without: an older window may keep the database from opening. */
const PATIENCE = 400;

/** Reads what the popup shows first, while its code is still on its way; `undefined` where that failed or takes long. */
export function readAhead(): Promise<FirstLook | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  return Promise.race([read(), late]);
}

async function read(): Promise<FirstLook | undefined> {
  try {
    return await loadFirstLook(await openStore(database), localDay(Date.now()));
  } catch {
    // The popup reads again, meets the same and says so.
    return undefined;
  }
}
