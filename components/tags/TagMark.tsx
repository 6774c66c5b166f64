import type { TagRow } from '../../lib/data/organisation';
import type { TagColour } from '../../lib/tags/tag-draft';
import './tags.css';

/** Every colour has a shape of its own, for who cannot tell the colours apart. */
const SHAPES: Readonly<Record<TagColour, string>> = {
  1: 'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6z',
  2: 'M1.6 1.6h8.8v8.8h-8.8z',
  3: 'M6 .9l5.2 9.6h-10.4z',
  4: 'M6 .4l5.6 5.6l-5.6 5.6l-5.6-5.6z',
  5: 'M6 .5l1.6 3.7l4 .3l-3 2.6l.9 3.9l-3.5-2.1l-3.5 2.1l.9-3.9l-3-2.6l4-.3z',
};

/** The sign of a tag: colour and shape. Its name always stands beside it or is read aloud in its place. */
export function TagSign({ colour }: { readonly colour: TagColour }) {
  return (
    <svg className={`tag-sign tag-sign-${colour}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[colour]} />
    </svg>
  );
}

/** A tag as it stands at a post: its sign and its name. */
export function TagMark({ tag }: { readonly tag: Pick<TagRow, 'name' | 'colour'> }) {
  return (
    <span className="tag-mark">
      <TagSign colour={tag.colour} />
      <bdi>{tag.name}</bdi>
    </span>
  );
}
