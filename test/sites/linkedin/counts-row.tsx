import { grouped, plural } from '../display';
import type { SiteOptions } from '../site';
import { useCounters } from '../ticks';
import type { LinkedInPost } from './model';
import { wordsFor } from './words';

/** A drawing that is known by its id, as LinkedIn's are. */
export function Glyph({ id }: { readonly id: string }) {
  return (
    <svg id={id} aria-hidden="true" viewBox="0 0 16 16" className="glyph">
      <circle cx="8" cy="8" r="6" />
    </svg>
  );
}

/** Text twice: once for screen readers, once for the eye. */
function Twice({ spoken, seen }: { readonly spoken: string; readonly seen: string }) {
  return (
    <>
      <span className="spoken">{spoken}</span>
      <span aria-hidden="true">{seen}</span>
    </>
  );
}

/** Reactions, comments and reposts above the action bar; what is zero is missing. */
export function CountsRow({ post, options }: { readonly post: LinkedInPost; readonly options: SiteOptions }) {
  const { reactions, comments, shares } = useCounters(post.id, post);
  const { language } = options;
  const words = wordsFor(language);
  const shown = (value: number) => grouped(value, language).text;
  if (reactions === undefined) return null;
  const named = words.others.replace('{0}', post.friend).replace('{n}', shown(reactions - 1));
  return (
    <div className="counts">
      <a tabIndex={0} href="/feed/" componentkey={`r-${post.index}`}>
        <div componentkey={`r-${post.index}`} className="row">
          <ul role="presentation">
            {['like', 'empathy', 'interest'].map((kind) => (
              <li key={kind}>
                <Glyph id={`${kind}-consumption-ring-small`} />
              </li>
            ))}
          </ul>
          <div>
            <p>
              {post.named ? (
                <Twice spoken={named} seen={named.replace(/ reacted$/, '')} />
              ) : (
                <Twice spoken={plural(words.reactions, reactions, language, shown(reactions))} seen={shown(reactions)} />
              )}
            </p>
          </div>
        </div>
      </a>
      <div className="row">
        {comments !== undefined && <CommentCount text={plural(words.comments, comments, language, shown(comments))} />}
        {comments !== undefined && shares !== undefined && <p>{'•'}</p>}
        {shares !== undefined && <RepostCount text={plural(words.reposts, shares, language, shown(shares))} />}
      </div>
    </div>
  );
}

function CommentCount({ text }: { readonly text: string }) {
  return (
    <div role="button" tabIndex={0} componentkey="comments">
      <p componentkey="comments">
        <Twice spoken={text} seen={text} />
      </p>
    </div>
  );
}

function RepostCount({ text }: { readonly text: string }) {
  return (
    <a tabIndex={0} href="/feed/" componentkey="reposts">
      <p componentkey="reposts">
        <Twice spoken={text} seen={text} />
      </p>
    </a>
  );
}

interface ActionsProps {
  readonly post: LinkedInPost;
  readonly options: SiteOptions;
  /** The newer layout writes the numbers into the buttons. */
  readonly numbers: boolean;
}

export function Actions({ post, options, numbers }: ActionsProps) {
  const { reactions, comments, shares } = useCounters(post.id, post);
  const words = wordsFor(options.language);
  const number = (value: number | undefined) =>
    numbers && value !== undefined ? <span>{grouped(value, options.language).text}</span> : undefined;
  return (
    <div className="actions">
      <button type="button" componentkey={`like-${post.index}`} aria-label={words.reactionState}>
        <span className="row">
          <Glyph id="thumbs-up-outline-small" />
          {number(reactions) ?? <span>{words.actions.like}</span>}
        </span>
      </button>
      <button type="button" aria-label="Open reactions menu" aria-expanded="false">
        <span>
          <Glyph id="chevron-up-small" />
        </span>
      </button>
      <button type="button" componentkey={`comment-${post.index}`}>
        <span className="row">
          <Glyph id="comment-small" />
          {number(comments) ?? <span>{words.actions.comment}</span>}
        </span>
      </button>
      <button type="button" componentkey={`repost-${post.index}`} aria-expanded="false">
        <span className="row">
          <Glyph id="repost-small" />
          {number(shares) ?? <span>{words.actions.repost}</span>}
        </span>
      </button>
      <a href="/feed/" aria-disabled="false">
        <span className="row">
          <Glyph id="send-privately-small" />
          <span>{words.actions.send}</span>
        </span>
      </a>
    </div>
  );
}
