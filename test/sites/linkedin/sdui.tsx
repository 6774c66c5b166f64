import type { ReactNode } from 'react';
import { createRandom } from '../../../lib/random';
import { grouped, plural } from '../display';
import type { SiteOptions } from '../site';
import { Actions, CountsRow, Glyph } from './counts-row';
import { isModule, type LinkedInPost, linkedInAccount, type Module, token } from './model';
import { urnKey } from './urn-key';
import { wordsFor } from './words';

const SURFACE = 'FeedType_MAIN_FEED_RELEVANCE';

interface RowProps {
  readonly row: LinkedInPost | Module;
  readonly options: SiteOptions;
}

/** One entry of the feed as LinkedIn has built it since 2026: known by the names of its components alone. */
export function FeedRow({ row, options }: RowProps) {
  return isModule(row) ? <ModuleCard row={row} /> : <Card post={row} options={options} />;
}

function ModuleCard({ row }: { readonly row: Module }) {
  return (
    <Shell prefix="expanded" card={row.key}>
      <p>{row.module === 'course' ? 'Popular course on LinkedIn Learning' : 'Recommended for you'}</p>
      <div className="row">
        <div>
          <p>{'10,432 followers'}</p>
          <button type="button">
            <span>{'Follow'}</span>
          </button>
        </div>
      </div>
    </Shell>
  );
}

function Card({ post, options }: { readonly post: LinkedInPost; readonly options: SiteOptions }) {
  const numbers = options.layout === 'button-count';
  const card = token(createRandom(options.seed, 'linkedin-card', post.index));
  const key = urnKey(post.urn);
  return (
    <Shell
      prefix={numbers ? 'update-card-focus' : 'expanded'}
      card={card}
      after={
        <>
          <div componentkey={`${key}-replaceableCommentTools${card}${SURFACE}`} />
          {post.preview !== undefined && <Preview post={post} reactions={post.preview} card={card} options={options} />}
        </>
      }
    >
      <h2>
        <span className="spoken">{wordsFor(options.language).feedPost}</span>
        <span aria-hidden="true" />
      </h2>
      <Header post={post} options={options} />
      <Actor post={post} options={options} />
      <p componentkey={`text-${post.index}`}>
        <span tabIndex={-1} data-testid="expandable-text-box">
          {post.text}
        </span>
      </p>
      {post.kind === 'image' && (
        <div className="media">
          <figure>
            <img alt="View image" />
          </figure>
        </div>
      )}
      {!numbers && <CountsRow post={post} options={options} />}
      <hr role="presentation" />
      <Actions post={post} options={options} numbers={numbers} />
    </Shell>
  );
}

interface ShellProps {
  readonly prefix: string;
  readonly card: string;
  readonly children: ReactNode;
  readonly after?: ReactNode;
}

function Shell({ prefix, card, children, after }: ShellProps) {
  const name = `${prefix}${card}${SURFACE}`;
  return (
    <div data-display-contents="true">
      <div componentkey={name}>
        <div role="listitem" componentkey={name} className="card">
          <div data-display-contents="true">
            <div componentkey={card}>{children}</div>
            {after}
          </div>
        </div>
      </div>
    </div>
  );
}

/** Opens what one can do with the post: in the line above it when there is one, else beside the author. */
function Menu({ post, options }: { readonly post: LinkedInPost; readonly options: SiteOptions }) {
  return (
    <button
      type="button"
      className="menu"
      aria-label={wordsFor(options.language).menu.replace('{0}', post.accountName)}
      aria-expanded="false"
    >
      <span>
        <Glyph id="overflow-web-ios-small" />
      </span>
    </button>
  );
}

function Header({ post, options }: { readonly post: LinkedInPost; readonly options: SiteOptions }) {
  const words = wordsFor(options.language);
  if (post.header === undefined) return null;
  return (
    <>
      <div className="row above">
        <p componentkey={`header-${post.index}`}>
          {post.header === 'suggested' ? (
            words.suggested
          ) : (
            <>
              <a href="/in/friend-of-viewer/">
                <strong>{post.friend}</strong>
              </a>
              <span> </span>
              {post.header === 'likes' ? words.likes : words.reposted}
            </>
          )}
        </p>
        <Menu post={post} options={options} />
      </div>
      <hr role="presentation" />
    </>
  );
}

function Actor({ post, options }: { readonly post: LinkedInPost; readonly options: SiteOptions }) {
  const account = linkedInAccount(options, post.author);
  const words = wordsFor(options.language);
  const href = account.company ? `/${account.handle}/posts/` : `/${account.handle}/`;
  const followers = plural(
    words.followers,
    account.followers,
    options.language,
    grouped(account.followers, options.language).text,
  );
  return (
    <div className="actor">
      <a tabIndex={0} href={href} componentkey={`face-${post.index}`}>
        <figure>
          <svg
            id={account.company ? 'company-accent-4' : 'person-accent-4'}
            aria-label={account.company ? `View company: ${account.name}` : `View ${account.name}’s profile`}
            className="face"
            viewBox="0 0 48 48"
          >
            <circle cx="24" cy="24" r="24" fill={`hsl(${(post.author * 47) % 360} 45% 60%)`} />
          </svg>
        </figure>
      </a>
      <a tabIndex={0} href={href} componentkey={`auto-component-${post.index}`} className="who">
        <div aria-label={account.company ? account.name : `${account.name}  2nd`}>
          <div>
            <p className="name">{account.name}</p>
          </div>
          {!account.company && <p>{'• 2nd'}</p>}
        </div>
        <div>
          <p>{account.company ? followers : 'Founder | 20 years of making things'}</p>
        </div>
        <div>
          <p componentkey={`time-${post.index}`}>
            {post.promoted ? words.promoted : `${age(options.now - post.publishedAt, options.language)} •`}
            <span> </span>
            {!post.promoted && <Glyph id="globe-americas-small" />}
          </p>
        </div>
      </a>
      {post.header === undefined && <Menu post={post} options={options} />}
    </div>
  );
}

/** `3h`, `2d`, `1w`, `4mo`: always rounded down. */
export function age(milliseconds: number, language: string): string {
  const { units } = wordsFor(language);
  const hours = Math.floor(milliseconds / 3.6e6);
  if (hours < 24) return `${Math.max(1, hours)}${units.hour}`;
  if (hours < 24 * 7) return `${Math.floor(hours / 24)}${units.day}`;
  if (hours < 24 * 30) return `${Math.floor(hours / 168)}${units.week}`;
  return `${Math.floor(hours / 720)}${units.month}`;
}

interface PreviewProps {
  readonly post: LinkedInPost;
  readonly reactions: number;
  readonly card: string;
  readonly options: SiteOptions;
}

/** A comment below the post, with counters that are not the post's. */
function Preview({ post, reactions, card, options }: PreviewProps) {
  const key = urnKey(post.urn);
  const shown = grouped(reactions, options.language).text;
  const comment = `replaceableComment_urn:li:comment:(urn:li:${post.id},${post.urn.id + 1n})`;
  return (
    <div componentkey={`commentsSectionContainer${card}${SURFACE}`} className="comments">
      <div data-testid={`${key}-commentList${card}${SURFACE}`} data-component-type="LazyColumn">
        <div componentkey={comment}>
          <a href="/in/somebody-else/">
            <p className="name">{'Somebody Else'}</p>
          </a>
          <p>
            <span data-testid="expandable-text-box">{'Well said.'}</span>
          </p>
          <a tabIndex={0} href="/feed/">
            <div className="row">
              <ul role="presentation">
                <li>
                  <Glyph id="like-consumption-ring-small" />
                </li>
              </ul>
              <p>
                <span className="spoken">{plural(wordsFor(options.language).reactions, reactions, options.language, shown)}</span>
                <span aria-hidden="true">{shown}</span>
              </p>
            </div>
          </a>
        </div>
      </div>
    </div>
  );
}
