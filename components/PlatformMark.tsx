import type { PlatformId } from '../lib/platforms/types';
import './marks.css';

const GLYPHS: Readonly<Record<PlatformId, string>> = {
  x: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  linkedin: 'M4.4 7v4.6M4.4 4.4v.1M7.4 11.6V7M7.4 9c0-2.6 4.3-2.9 4.3 0v2.6',
  facebook: 'M10.6 4.1H9.8c-1.2 0-1.8.7-1.8 1.8v6.6M5.9 7.9h4.2',
};

/** The site as a small picture; its name always stands beside it or is read aloud in its place. */
export function PlatformMark({ platform }: { readonly platform: PlatformId }) {
  return (
    <svg className="platform-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="4" />
      <path d={GLYPHS[platform]} />
    </svg>
  );
}
