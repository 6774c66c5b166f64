import { useMemo } from 'react';
import type { ReadOptions } from '../../lib/kpi/read-post';
import { useStoredSettings } from '../use-settings';

/** What the person has chosen to count as engagement; the same object as long as it is the same. */
export function useMeasureOptions(): ReadOptions {
  const bookmarks = useStoredSettings()?.publicSaves ?? false;
  return useMemo(() => ({ bookmarks }), [bookmarks]);
}
