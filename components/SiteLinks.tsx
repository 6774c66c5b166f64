import { useTranslation } from 'react-i18next';
import type { PlatformId } from '../lib/platforms/types';
import { PlatformMark } from './PlatformMark';
import { PLATFORM_HOME, PLATFORM_NAME } from './words';

/** Links to the sites, where the next thing to do is to browse one. */
export function SiteLinks({ platforms }: { readonly platforms: readonly PlatformId[] }) {
  const { t } = useTranslation();
  return (
    <ul className="site-links">
      {platforms.map((platform) => (
        <li key={platform}>
          <a className="button" href={PLATFORM_HOME[platform]} target="_blank" rel="noopener noreferrer">
            <PlatformMark platform={platform} />
            {t(PLATFORM_NAME[platform])}
          </a>
        </li>
      ))}
    </ul>
  );
}
