import { facebook } from './facebook';
import { linkedin } from './linkedin';
import type { Platform, PlatformId } from './types';
import { x } from './x';

/** Every network the product reads; adding one is one file and one line here. */
export const PLATFORMS: Readonly<Record<PlatformId, Platform>> = { x, linkedin, facebook };
