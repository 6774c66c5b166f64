import { useMemo } from 'react';
import { type ReportWording, readWording, withWording } from '../../lib/report/wording';
import { usePreference } from '../scope/use-preference';

interface Wording {
  readonly isRead: boolean;
  readonly wording: ReportWording;
  /** Why the last change could not be saved. */
  readonly failure: string | undefined;
  /** Remembered for the client; an absent field is as at first. */
  change(part: { readonly [name in keyof ReportWording]?: ReportWording[name] | undefined }): void;
}

/** What the person adds to reports of a client, or of none. */
export function useWording(client: string | undefined): Wording {
  const { isRead, value, failure, save } = usePreference('reports');
  const wording = useMemo(() => readWording(value, client), [value, client]);
  return {
    isRead,
    wording,
    failure,
    change: (part) => save(withWording(value, client, readWording({ '': { ...wording, ...part } }, undefined))),
  };
}
