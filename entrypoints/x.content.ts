import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../lib/page/start';
import { x } from '../lib/platforms/x';

export default defineContentScript({
  matches: [...x.matches],
  runAt: 'document_idle',
  main: (context) => startPage(x, context),
});
