import type { AccountRow } from '../lib/data/rows';
import { SAMPLE_MARK } from '../lib/sample/accounts';
import { isSample } from './database';

/** What people call an account: its name where one is kept, else its handle. The sample says above all tabs what it is, not in every name. */
export function accountName({ name, handle }: AccountRow): string {
  const shown = name ?? handle;
  return isSample && shown.endsWith(SAMPLE_MARK) ? shown.slice(0, -SAMPLE_MARK.length) : shown;
}
