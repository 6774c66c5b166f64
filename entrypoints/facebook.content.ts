import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../lib/page/start';
import { facebook } from '../lib/platforms/facebook';

export default defineContentScript({
  matches: [...facebook.matches],
  runAt: 'document_idle',
  main: (context) => startPage(facebook, context),
});
