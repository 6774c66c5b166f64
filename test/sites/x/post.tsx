import { compact, plural } from '../display';
import { Nest } from '../feed';
import { iso, type SiteOptions } from '../site';
import { useCounters } from '../ticks';
import { ActionBar } from './action-bar';
import { Icon } from './icons';
import { labelsFor } from './labels';
import { type XPost, xAccount } from './model';

interface PostProps {
  readonly post: XPost;
  readonly options: SiteOptions;
}

/** One row: the post itself, in an advertiser's frame when it is paid for. */
export function PostRow(props: PostProps) {
  if (!props.post.promoted) return Nest({ depth: 2, children: <Post {...props} /> });
  return (
    <Nest depth={2}>
      <div data-testid="placementTracking">
        {['top', 'right', 'bottom', 'left'].map((side) => (
          <div key={side} data-testid={`${side}-impression-pixel`} className={`pixel pixel-${side}`}>
            <div data-testid="placementTracking">
              <div />
            </div>
          </div>
        ))}
        <Post {...props} />
      </div>
    </Nest>
  );
}

function Post({ post, options }: PostProps) {
  const { focal } = post;
  const body = (
    <>
      <Text id={`id__t${post.id}`} text={post.text} language={options.language} />
      <Media post={post} />
      {post.quoted && <Quoted author={post.quoted.author} text={post.quoted.text} options={options} />}
      {focal && <FocalTime post={post} options={options} />}
      <Nest depth={4}>
        <ActionBar post={post} options={options} />
      </Nest>
    </>
  );
  return (
    <article
      aria-labelledby={`id__n${post.id} id__t${post.id} id__${post.id}`}
      role="article"
      tabIndex={focal ? -1 : 0}
      data-testid="tweet"
    >
      <Nest depth={6}>
        <SocialContext post={post} options={options} />
        <div className="columns">
          <div className="column-avatar">
            <Avatar account={post.account} />
          </div>
          <div className="column-body">
            <Head post={post} options={options} />
            {!focal && body}
          </div>
        </div>
        {focal && body}
      </Nest>
    </article>
  );
}

function SocialContext({ post, options }: PostProps) {
  const labels = labelsFor(options.language);
  if (post.repostedBy === undefined && !post.pinned) return <div className="above" />;
  const reposter = post.repostedBy === undefined ? undefined : xAccount(options, post.repostedBy);
  return (
    <div className="above context">
      <Nest depth={2}>
        <Icon name={reposter ? 'reposted' : 'pinned'} />
      </Nest>
      <Nest depth={3}>
        {reposter ? (
          <a href={`/${reposter.handle}`} dir="ltr" role="link">
            <span id={`id__c${post.id}`} data-testid="socialContext">
              <span>{labels.reposted.replace('{0}', reposter.name)}</span>
            </span>
          </a>
        ) : (
          <div dir="ltr" id={`id__c${post.id}`} data-testid="socialContext">
            {labels.pinned}
          </div>
        )}
      </Nest>
    </div>
  );
}

export function Avatar({ account }: { readonly account: string }) {
  return (
    <div data-testid="Tweet-User-Avatar">
      <Nest depth={5}>
        <div data-testid={`UserAvatar-Container-${account}`} className="avatar">
          <Nest depth={9}>
            <a href={`/${account}`} aria-hidden="true" role="link" tabIndex={-1} style={{ background: colourOf(account) }}>
              <div>
                <div />
              </div>
              <div>
                <img alt="" draggable="true" />
              </div>
            </a>
          </Nest>
        </div>
      </Nest>
    </div>
  );
}

function colourOf(name: string): string {
  const sum = [...name].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return `linear-gradient(135deg, hsl(${(sum * 7) % 360} 55% 62%), hsl(${(sum * 13) % 360} 60% 45%))`;
}

function Head({ post, options }: PostProps) {
  return (
    <div className="head">
      <div data-testid="User-Name" id={`id__n${post.id}`} className="names">
        <div className="name">
          <Nest depth={3}>
            <a href={`/${post.account}`} role="link">
              <div dir="auto" className="row">
                <span>
                  <span>{post.accountName}</span>
                </span>
                <span className="mark">
                  <svg viewBox="0 0 22 22" aria-label="Verified account" role="img" data-testid="icon-verified">
                    <circle cx="11" cy="11" r="7" />
                  </svg>
                </span>
              </div>
            </a>
          </Nest>
        </div>
        <div className="row quiet">
          <a href={`/${post.account}`} role="link" tabIndex={-1}>
            <div dir="ltr">
              <span>{`@${post.account}`}</span>
            </div>
          </a>
          {!post.focal && !post.promoted && <TimeLink post={post} options={options} />}
        </div>
      </div>
      <div className="row quiet">
        {post.promoted && (
          <div dir="ltr">
            <span>{labelsFor(options.language).ad}</span>
          </div>
        )}
        <Nest depth={4}>
          <button aria-expanded="false" aria-haspopup="menu" aria-label="More" data-testid="caret" type="button">
            <Nest depth={3}>
              <Icon name="more" />
            </Nest>
          </button>
        </Nest>
      </div>
    </div>
  );
}

function TimeLink({ post, options }: PostProps) {
  const day = new Intl.DateTimeFormat(options.language, { day: 'numeric', month: 'short' }).format(post.publishedAt);
  return (
    <>
      <div dir="ltr" aria-hidden="true">
        <span>{'·'}</span>
      </div>
      <div>
        <a href={`/${post.account}/status/${post.id}`} dir="ltr" aria-label={day} role="link">
          <time dateTime={iso(post.publishedAt)}>{day}</time>
        </a>
      </div>
    </>
  );
}

function FocalTime({ post, options }: PostProps) {
  const when = new Intl.DateTimeFormat(options.language, { dateStyle: 'medium', timeStyle: 'short' }).format(post.publishedAt);
  const { views } = useCounters(post.id, post);
  return (
    <div className="row quiet focal-time">
      <div dir="ltr">
        <a href={`/${post.account}/status/${post.id}`} aria-describedby={`id__d${post.id}`} aria-label={when} role="link">
          <time dateTime={iso(post.publishedAt)}>{when}</time>
        </a>
      </div>
      {views !== undefined && (
        <div dir="ltr" className="row">
          <span data-testid="app-text-transition-container">
            <span>
              <span>{compact(views, options.language).text}</span>
            </span>
          </span>
          <span>{plural(labelsFor(options.language).views, views, options.language)}</span>
        </div>
      )}
    </div>
  );
}

function Text({ id, text, language }: { readonly id: string; readonly text: string; readonly language: string }) {
  return (
    <div dir="auto" lang={language} id={id} data-testid="tweetText" className="text">
      <span>{text}</span>
    </div>
  );
}

function Quoted({ author, text, options }: { readonly author: number; readonly text: string; readonly options: SiteOptions }) {
  const account = xAccount(options, author);
  return (
    <div>
      <div dir="ltr" className="hidden">
        <span>{labelsFor(options.language).quote}</span>
      </div>
      <div role="link" tabIndex={0} className="quote">
        <div className="row">
          <Avatar account={account.handle} />
          <div data-testid="User-Name" className="row">
            <span className="name">{account.name}</span>
            <div dir="ltr" className="quiet">
              <span>{`@${account.handle}`}</span>
            </div>
            <div className="quiet">
              <time dateTime={iso(options.now - 864e5)}>{'1d'}</time>
            </div>
          </div>
        </div>
        <Text id={`id__q${author}`} text={text} language={options.language} />
      </div>
    </div>
  );
}

function Media({ post }: { readonly post: XPost }) {
  if (post.kind === 'image')
    return (
      <div className="media">
        <a href={`/${post.account}/status/${post.id}/photo/1`} role="link">
          <div aria-label="Image" data-testid="tweetPhoto" className="photo" style={{ background: colourOf(post.id) }}>
            <img alt="" draggable="true" />
          </div>
        </a>
      </div>
    );
  if (post.kind === 'video')
    return (
      <div className="media">
        <div data-testid="tweetPhoto" className="photo" style={{ background: colourOf(post.id) }}>
          {/* Every video player stands in such a frame, paid for or not. */}
          <div data-testid="placementTracking">
            <div data-testid="videoPlayer">
              <div data-testid="videoComponent">
                <video preload="none" muted />
              </div>
            </div>
          </div>
        </div>
      </div>
    );
  if (post.kind === 'link')
    return (
      <div data-testid="card.wrapper" className="media card">
        <div data-testid="card.layoutLarge.media">
          <a href="https://t.co/abc" rel="noopener noreferrer nofollow" target="_blank" role="link" aria-label="example.com">
            <div className="photo" style={{ background: colourOf(post.id) }} />
          </a>
        </div>
      </div>
    );
  return null;
}
