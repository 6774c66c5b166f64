import { grouped } from '../display';
import type { SiteOptions } from '../site';
import { useCounters } from '../ticks';
import { type LinkedInPost, linkedInAccount } from './model';
import { age } from './sdui';

interface CardProps {
  readonly post: LinkedInPost;
  readonly options: SiteOptions;
}

/** One entry of the older feed: its id stands on the element, and every text stands twice. */
export function LegacyCard({ post, options }: CardProps) {
  const urn = `urn:li:${post.id}`;
  return (
    <div data-id={urn}>
      <div className="occludable-update">
        <div className="feed-shared-update-v2 artdeco-card card" role="article" data-urn={urn}>
          <h2 className="visually-hidden">{`Feed post number ${post.index + 1}`}</h2>
          {post.header === 'reposted' && (
            <div className="update-components-header">
              <span className="update-components-header__text-view">
                <a href="/in/friend-of-viewer/">{post.friend}</a>
                {' reposted this'}
              </span>
            </div>
          )}
          <Actor post={post} options={options} />
          <div className="feed-shared-update-v2__description">
            <div className="update-components-text update-components-update-v2__commentary" dir="auto">
              <span dir="auto">{post.text}</span>
            </div>
          </div>
          {post.kind === 'image' && (
            <div className="update-components-image media">
              <img alt="" />
            </div>
          )}
          <SocialCounts post={post} options={options} />
          <div className="feed-shared-social-action-bar actions">
            {['Like', 'Comment', 'Repost', 'Send'].map((name) => (
              <button key={name} type="button" aria-label={name === 'Like' ? 'React Like' : name}>
                <span>{name}</span>
              </button>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function Twice({ text, spoken = text }: { readonly text: string; readonly spoken?: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
}

function Actor({ post, options }: CardProps) {
  const account = linkedInAccount(options, post.author);
  const href = account.company
    ? `/${account.handle}/posts/`
    : `/${account.handle}?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACo${post.author}`;
  const time = age(options.now - post.publishedAt, 'en');
  return (
    <div className="update-components-actor__container actor">
      <a className="update-components-actor__image face" href={href} aria-label={`View ${account.name}`} />
      <div className="update-components-actor__meta">
        <a className="update-components-actor__meta-link" href={href}>
          <span className="update-components-actor__title name">
            <span dir="ltr">
              <Twice text={account.name} />
            </span>
          </span>
          <span className="update-components-actor__description">
            <Twice text={account.company ? `${grouped(account.followers, options.language).text} followers` : 'Founder'} />
          </span>
        </a>
        <span className="update-components-actor__sub-description">
          <Twice
            text={post.promoted ? 'Promoted' : `${time} •`}
            spoken={post.promoted ? 'Promoted' : `${time} • Visible to anyone`}
          />
        </span>
      </div>
    </div>
  );
}

function SocialCounts({ post, options }: CardProps) {
  const { reactions, comments, shares } = useCounters(post.id, post);
  if (reactions === undefined) return null;
  const shown = (value: number) => grouped(value, options.language).text;
  const proof = `${post.friend} and ${shown(reactions - 1)} others`;
  return (
    <div className="social-details-social-counts counts">
      <ul className="row">
        <li className="social-details-social-counts__item social-details-social-counts__reactions">
          <button data-reaction-details="" type="button" aria-label={post.named ? proof : `${shown(reactions)} reactions`}>
            {post.named ? (
              <span className="social-details-social-counts__social-proof-container">
                <span aria-hidden="true" className="social-details-social-counts__social-proof-fallback-number spoken">
                  {shown(reactions)}
                </span>
                <span className="social-details-social-counts__social-proof-text">{proof}</span>
              </span>
            ) : (
              <span aria-hidden="true" className="social-details-social-counts__reactions-count">
                {shown(reactions)}
              </span>
            )}
          </button>
        </li>
        {comments !== undefined && (
          <li className="social-details-social-counts__item social-details-social-counts__comments social-details-social-counts__item--right-aligned">
            <button type="button" aria-label={`${shown(comments)} comments on ${post.accountName}’s post`}>
              <span aria-hidden="true">{`${shown(comments)} comments`}</span>
            </button>
          </li>
        )}
        {shares !== undefined && (
          <li className="social-details-social-counts__item social-details-social-counts__item--right-aligned">
            <button type="button" aria-label={`${shown(shares)} reposts of ${post.accountName}’s post`}>
              <span aria-hidden="true">{`${shown(shares)} reposts`}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
