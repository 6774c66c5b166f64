import type { FirstLook } from '../../lib/data/first-look';
import { loadBriefTranslator } from '../../lib/i18n/load-translator';
import { openPage } from '../Page';
import { Popup } from './Popup';

/** Paints the popup with what it shows first. */
export function openPopup(reading: Promise<FirstLook | undefined>): Promise<void> {
  return openPage(
    reading.then((first) => <Popup first={first} />),
    loadBriefTranslator,
  );
}
