import type { ReactNode } from 'react';
import { plural } from '../display';
import type { SiteOptions } from '../site';
import { useCounters } from '../ticks';
import { type FacebookPost, shown } from './model';
import { wordsFor } from './words';

interface UfiProps {
  readonly post: FacebookPost;
  readonly options: SiteOptions;
  /** Begins the ids of the counters, which the post's `aria-describedby` names; absent in the photo viewer. */
  readonly id?: string | undefined;
}

/** Reactions, comments and shares with the buttons below them. */
export function Ufi({ post, options, id }: UfiProps) {
  const counters = useCounters(post.id === '~' ? post.text : post.id, post);
  const body = (
    <div>
      <div className="counters">
        {counters.reactions !== undefined && <Reactions value={counters.reactions} post={post} options={options} id={id} />}
        <div className="row">
          <Counter value={counters.comments} kind="comments" options={options} id={id && `${id}H4»`} />
          <Counter value={counters.shares} kind="shares" options={options} />
        </div>
      </div>
      <Buttons options={options} />
    </div>
  );
  return id === undefined ? body : <div data-visualcompletion="ignore-dynamic">{body}</div>;
}

interface ReactionsProps extends UfiProps {
  readonly value: number;
}

function Reactions({ value, post, options, id }: ReactionsProps) {
  const { language } = options;
  const words = wordsFor(language);
  const total = shown(value, language).text;
  // The three most frequent kinds only; together they can be fewer than the total.
  const parts =
    value < 4 ? [value] : [Math.ceil(value * 0.6), Math.ceil(value * 0.2), Math.floor(value * 0.1)].filter((part) => part > 0);
  const others =
    post.named && value > 2 ? words.others.replace('{0}', post.named).replace('{n}', shown(value - 1, language).text) : total;
  return (
    <div className="row">
      <span aria-label={words.toolbar} role="toolbar">
        <span id={id && `${id}H5»`} className="row">
          {parts.map((part, index) => (
            <span key={words.kinds[index]}>
              <div
                aria-label={`${words.kinds[index]}: ${plural(words.people, part, language, shown(part, language).text)}`}
                role="button"
                tabIndex={0}
                className={`kind kind-${index}`}
              >
                <img role="presentation" alt="" />
              </div>
            </span>
          ))}
        </span>
      </span>
      <div>
        <span>
          <div role="button" tabIndex={0} className="row">
            <div className="hidden">{words.total}</div>
            <span aria-hidden="true" className="hidden">
              <span>
                <span>{total}</span>
              </span>
            </span>
            <span>
              <span>
                <span>{others}</span>
              </span>
            </span>
          </div>
        </span>
      </div>
    </div>
  );
}

interface CounterProps {
  readonly value: number | undefined;
  readonly kind: 'comments' | 'shares';
  readonly options: SiteOptions;
  readonly id?: string | undefined;
}

/** In words in the home feed, as a bare number beside a drawing elsewhere. */
function Counter({ value, kind, options, id }: CounterProps): ReactNode {
  if (value === undefined) return null;
  const { text } = shown(value, options.language);
  const forms = options.layout === 'bare' ? undefined : wordsFor(options.language)[kind];
  return (
    <div>
      <span>
        <div role="button" tabIndex={0} id={id} className="row">
          <span dir="auto">{forms ? <span>{plural(forms, value, options.language, text)}</span> : text}</span>
          {!forms && <i data-visualcompletion="css-img" className={`sprite ${kind}`} />}
        </div>
      </span>
    </div>
  );
}

function Buttons({ options }: { readonly options: SiteOptions }) {
  const words = wordsFor(options.language);
  const button = (role: string, label: string, text: string) => (
    <div>
      <div aria-label={label} role="button" tabIndex={0} className="row">
        <i data-visualcompletion="css-img" className="sprite" />
        <span dir="auto">
          <span data-ad-rendering-role={`${role}_button`}>{text}</span>
        </span>
      </div>
    </div>
  );
  return (
    <div className="buttons">
      {button('like', words.like, words.like)}
      {button('comment', words.comment, words.comment)}
      {button('share', words.shareLabel, words.share)}
    </div>
  );
}
