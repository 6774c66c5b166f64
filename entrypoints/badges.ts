import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBadges } from '../lib/page/badges';
import { offerPart } from '../lib/page/parts';

export default defineUnlistedScript(() => offerPart('badges', createBadges));
