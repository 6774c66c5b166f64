import { createRandom } from '../../../lib/random';
import type { SiteOptions } from '../site';
import { type FacebookPost, facebookAccount, letters } from './model';
import { Ufi } from './ufi';
import { wordsFor } from './words';

interface PostProps {
  readonly post: FacebookPost;
  readonly options: SiteOptions;
}

/** One unit of a feed. On an account's own page it is an article too; in the home feed only its place in the set tells. */
export function PostUnit({ post, options, page = false }: PostProps & { readonly page?: boolean }) {
  const random = createRandom(options.seed, 'facebook-ids', post.author, post.index, page ? 'page' : 'home');
  const id = `«R${letters(random, 12)}`;
  // In the home feed the ids that it says describe it do not exist; only their endings are right.
  const described = page ? id : `«R${letters(random, 9)}`;
  const token = `__cft__[0]=AZ${letters(random, post.promoted ? 329 : random.integer(196, 270))}`;
  return (
    <div
      aria-posinset={post.index + 1}
      aria-describedby={['H1', 'H2', 'H3', 'H5', 'H4'].map((part) => `${described}${part}»`).join(' ')}
      aria-labelledby={`${id}»`}
      className="unit"
      {...(page && { role: 'article' })}
    >
      <div data-virtualized="false">
        <Decoy />
        <Header post={post} options={options} id={id} token={token} />
        <Text post={post} id={id} />
        <Media post={post} id={id} token={token} />
        <Ufi post={post} options={options} id={id} />
        {post.preview !== undefined && <Comment reactions={post.preview} token={token} post={post} />}
        <Decoy />
      </div>
    </div>
  );
}

/** Boxes that mean nothing, as they stand in and around every post. */
function Decoy() {
  const attributes = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`data-${index}`, String(index)]));
  return (
    <div {...attributes} className="hidden">
      <blockquote>
        <span dir="auto">
          <span>{'Facebook'}</span>
        </span>
      </blockquote>
      <div aria-hidden="true" role="button" tabIndex={-1} />
    </div>
  );
}

interface PartProps extends PostProps {
  readonly id: string;
  readonly token: string;
}

function Header({ post, options, id, token }: PartProps) {
  const account = facebookAccount(options, post.author);
  const profile = `https://www.facebook.com/${account.handle}?${token}&__tn__=-UC*F`;
  return (
    <div className="head">
      <a
        aria-label={account.name}
        href={profile}
        role="link"
        tabIndex={0}
        className="face"
        style={{ background: `hsl(${post.author * 53} 45% 58%)` }}
      />
      <div className="who">
        <span dir="auto">
          <div data-ad-rendering-role="profile_name">
            <h4 id={`${id}»`}>
              <span>
                <a href={profile} role="link" tabIndex={0}>
                  <strong>
                    <span>{account.name}</span>
                  </strong>
                </a>
              </span>
            </h4>
          </div>
        </span>
        <div className="when">
          <span dir="auto">
            <div id={`${id}H1»`}>
              <TimeLink post={post} options={options} token={token} />
              {post.promoted && (
                <a href="https://www.facebook.com/ads/about/?entry_product=ad_preferences" role="link" tabIndex={0}>
                  {' · '}
                </a>
              )}
            </div>
          </span>
        </div>
      </div>
      <div aria-expanded="false" aria-haspopup="menu" aria-label={wordsFor(options.language).actions} role="button" tabIndex={0}>
        {'⋯'}
      </div>
    </div>
  );
}

function TimeLink({ post, options, token }: Omit<PartProps, 'id'>) {
  const hours = Math.floor((options.now - post.publishedAt) / 3.6e6);
  const text = post.promoted ? 'Sponsored' : `${hours}${wordsFor(options.language).hour}`;
  const href = post.permalink ? `https://www.facebook.com${post.permalink}?${token}` : `https://www.facebook.com/?${token}`;
  return (
    <a href={post.promoted ? '#' : href} role="link" tabIndex={0} {...(post.permalink && { 'aria-label': text })}>
      <span>
        <b>
          {[...text].map((letter, index) => (
            <span key={`${index}${letter}`}>
              <b style={{ display: 'none' }}>{'-'}</b>
              <b>{letter}</b>
            </span>
          ))}
        </b>
      </span>
    </a>
  );
}

function Text({ post, id }: { readonly post: FacebookPost; readonly id: string }) {
  return (
    <div dir="auto" data-ad-rendering-role="story_message" className="text">
      <div data-ad-comet-preview="message" data-ad-preview="message" id={`${id}H2»`}>
        <span dir="auto">
          <div dir="auto">{post.text}</div>
        </span>
      </div>
    </div>
  );
}

function Media({ post, id, token }: { readonly post: FacebookPost; readonly id: string; readonly token: string }) {
  if (post.promoted)
    return (
      <div id={`${id}H3»`} className="media">
        <a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fshop.example%2F&h=AT0" role="link" tabIndex={0}>
          <div data-ad-rendering-role="title">{'shop.example'}</div>
        </a>
      </div>
    );
  if (!post.photo) return null;
  return (
    <div id={`${id}H3»`}>
      <a
        href={`https://www.facebook.com/photo/?fbid=${post.photo}&set=a.1${post.photo}&${token}`}
        role="link"
        tabIndex={0}
        className="media"
      >
        <img alt="" />
      </a>
      {/* A link card that nobody sees; every picture has one. */}
      <div className="x1s85apg">
        <a href={`https://www.facebook.com/?${token}`} role="link" tabIndex={-1}>
          <div data-ad-rendering-role="meta">{'q7TgZ1.example'}</div>
          <div data-ad-rendering-role="title">{'LearnMore 12'}</div>
        </a>
      </div>
    </div>
  );
}

function Comment({
  reactions,
  token,
  post,
}: {
  readonly reactions: number;
  readonly token: string;
  readonly post: FacebookPost;
}) {
  return (
    <div role="article" aria-label="Comment by Somebody Else 2 hours ago" className="comment">
      <a href={`https://www.facebook.com/somebody.else?${token}`} role="link">
        <span dir="auto">{'Somebody Else'}</span>
      </a>
      <div dir="auto">{'Well said.'}</div>
      {post.permalink && (
        <a href={`https://www.facebook.com${post.permalink}?comment_id=9${post.index}`} role="link">
          {'2h'}
        </a>
      )}
      <div role="button" tabIndex={0} aria-label={`${reactions} reactions; see who reacted to this`}>
        <span>{reactions}</span>
      </div>
    </div>
  );
}
