import { defineContentScript } from 'wxt/utils/define-content-script';
import { PLATFORMS } from '../lib/platforms';

export default defineContentScript({
  matches: Object.values(PLATFORMS).flatMap((platform) => platform.matches),
  runAt: 'document_idle',
  main() {},
});
