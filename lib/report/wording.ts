import { SECTIONS, type SectionId } from './sections';

/** What the person adds to a report of one client. */
export interface ReportWording {
  /** Absent for the one that every report begins with. */
  readonly title?: string;
  readonly author?: string;
  /** A picture as `data:` address. */
  readonly logo?: string;
  /** Parts left out. */
  readonly hidden: readonly SectionId[];
  readonly comments: { readonly [part in CommentPlace]?: string };
}

/** A comment stands above everything, or below the title of a part. */
export const COMMENT_PLACES = ['summary', ...SECTIONS] as const;
export type CommentPlace = (typeof COMMENT_PLACES)[number];

/** By client; `''` is for reports of no single client. */
export type StoredWordings = Readonly<Record<string, unknown>>;

const LOGO = /^data:image\/(?:png|jpeg|webp|svg\+xml)[;,]/;

/** What was remembered for a client; what an older version or a restored backup left unreadable is as at first. */
export function readWording(stored: StoredWordings | undefined, client: string | undefined): ReportWording {
  const { title, author, logo, hidden, comments } = recordOf(stored?.[client ?? '']);
  const written = recordOf(comments);
  return {
    ...textAs('title', title),
    ...textAs('author', author),
    ...(typeof logo === 'string' && LOGO.test(logo) && { logo }),
    hidden: SECTIONS.filter((section) => Array.isArray(hidden) && hidden.includes(section)),
    comments: Object.assign({}, ...COMMENT_PLACES.map((place) => textAs(place, written[place]))),
  };
}

/** The same wordings with another one for a client. */
export function withWording(
  stored: StoredWordings | undefined,
  client: string | undefined,
  wording: ReportWording,
): StoredWordings {
  return { ...stored, [client ?? '']: wording };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function textAs(name: string, value: unknown): Readonly<Record<string, string>> {
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}
