import { rememberedAppearance } from '../../components/appearance';
import { readAhead } from '../../components/popup/read-ahead';
import { setHomeZone } from '../../lib/day';

setHomeZone(rememberedAppearance().timeZone);
// The database opens while the rest, most of it libraries, is loaded and prepared.
const reading = readAhead();
const { openPopup } = await import('../../components/popup/open-popup');
await openPopup(reading);
