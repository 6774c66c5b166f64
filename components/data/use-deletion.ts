import { useEffect, useRef, useState } from 'react';
import type { AccountRow } from '../../lib/data/rows';
import { changes } from '../changes';

/**
 * Deleting one account of a list, after a question.
 * @param onGone moves the focus: the button that asked has gone with its account
 */
export function useDeletion(accounts: readonly AccountRow[] | undefined, onGone: () => void) {
  const [asked, setAsked] = useState<AccountRow>();
  const deleted = useRef<string>(undefined);
  useEffect(() => {
    const key = deleted.current;
    if (asked || key === undefined || accounts?.some((account) => account.key === key)) return;
    deleted.current = undefined;
    // The closing dialog gives the focus back in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(onGone));
  }, [accounts, asked, onGone]);
  return {
    asked,
    ask: setAsked,
    close: () => setAsked(undefined),
    async confirm() {
      if (!asked) return;
      await changes.deleteAccount({ key: asked.key });
      deleted.current = asked.key;
    },
  };
}
