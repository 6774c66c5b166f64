import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../lib/page/start';
import { linkedin } from '../lib/platforms/linkedin';

export default defineContentScript({
  matches: [...linkedin.matches],
  runAt: 'document_idle',
  main: (context) => startPage(linkedin, context),
});
