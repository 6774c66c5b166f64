import type { PlatformId } from '../../../lib/platforms/types';

/** An invented account, and how often its header is looked at. */
export interface MadeAccount {
  readonly platform: PlatformId;
  readonly handle: string;
  readonly role: 'own' | 'competitor' | 'employee';
  readonly followers: number;
  /** Share of the days on which its followers are read. */
  readonly read: number;
  /** The site shows `500+` and nothing more of a person's followers. */
  readonly isFloor?: true;
}

const account = (
  role: MadeAccount['role'],
  platform: PlatformId,
  handle: string,
  followers: number,
  read: number,
): MadeAccount => ({
  ...{ role, platform, handle, followers, read },
});

export const MADE_ACCOUNTS: readonly MadeAccount[] = [
  account('own', 'x', 'Acme', 9_700, 0.6),
  account('own', 'linkedin', 'company/acme', 3_120, 0.4),
  account('own', 'facebook', 'acme.fans', 14_800, 0.3),
  account('competitor', 'x', 'globex', 121_000, 0.2),
  account('competitor', 'x', 'Initech', 640, 0.5),
  account('competitor', 'linkedin', 'company/globex', 9_940, 0.08),
  account('competitor', 'facebook', 'globex', 52_300, 0.2),
  account('competitor', 'x', 'hooli', 1_840_000, 0.3),
  account('competitor', 'linkedin', 'company/umbrella', 1_030, 0.2),
  { ...account('competitor', 'linkedin', 'in/jane-roe', 700, 0.3), isFloor: true },
  // Nobody ever looked at its header.
  account('competitor', 'facebook', 'umbrella', 5_000, 0),
  { ...account('employee', 'linkedin', 'in/joe-doe', 900, 0.2), isFloor: true },
];

const keyOf = ({ platform, handle }: MadeAccount) => `${platform}:${handle.toLowerCase()}`;
const keysOf = (is: (made: MadeAccount) => boolean) => MADE_ACCOUNTS.filter(is).map(keyOf);
export const OWN = keysOf(({ role }) => role === 'own');
export const ALL = keysOf(() => true);
/** Two sets of competitors, each beside the own accounts. */
export const SETS = {
  roasters: [...OWN, 'x:globex', 'x:initech', 'linkedin:company/globex', 'facebook:globex'],
  others: [...OWN, 'x:hooli', 'linkedin:company/umbrella', 'linkedin:in/jane-roe', 'facebook:umbrella'],
};
