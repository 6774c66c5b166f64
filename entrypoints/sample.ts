import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '../lib/page/parts';
import { sampleMarkup } from '../lib/page/sample';

export default defineUnlistedScript(() => offerPart('sample', sampleMarkup));
