import type { AccountRow } from '../../lib/data/rows';

/** What people call an account: its name where one is kept, else its handle. */
export function accountName({ name, handle }: AccountRow): string {
  return name ?? handle;
}
