import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from '../lib/page/start';
import { linkedin } from '../lib/platforms/linkedin';

export default defineContentScript({
  matches: [...linkedin.frameMatches],
  allFrames: true,
  runAt: 'document_idle',
  main: (context) => startFrame(linkedin, context),
});
