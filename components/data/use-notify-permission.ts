import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { mayNotify } from '../../lib/extension/notifications';

/** Whether the browser shows notifications of the extension, also after the person has changed it there; `undefined` until it says. */
export function useNotifyPermission(): boolean | undefined {
  const [isAllowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    let isWanted = true;
    const ask = () => {
      mayNotify().then(
        (answer) => isWanted && setAllowed(answer),
        () => isWanted && setAllowed(false),
      );
    };
    const { onAdded, onRemoved } = browser.permissions;
    ask();
    onAdded.addListener(ask);
    onRemoved.addListener(ask);
    return () => {
      isWanted = false;
      onAdded.removeListener(ask);
      onRemoved.removeListener(ask);
    };
  }, []);
  return isAllowed;
}
