import type { SiteOptions } from '../site';
import { type LinkedInPost, linkedInAccount } from './model';
import { age } from './sdui';

/** A post as people see it who are not signed in: numbers stand in attributes, there are no reposts. */
export function GuestArticle({ post, options }: { readonly post: LinkedInPost; readonly options: SiteOptions }) {
  const account = linkedInAccount(options, post.author);
  const { reactions, comments } = post.counters;
  return (
    <article
      data-activity-urn={`urn:li:activity:${post.urn.id}`}
      data-featured-activity-urn={`urn:li:activity:${post.urn.id}`}
      data-attributed-urn={`urn:li:share:${post.urn.id}`}
      className="card"
    >
      <div className="actor" data-test-id="main-feed-activity-card__entity-lockup">
        <a href={`https://www.linkedin.com/${account.handle}?trk=public_post_feed-actor-image`} className="face">
          <img alt="" />
        </a>
        <div>
          <a
            href={`https://www.linkedin.com/${account.handle}?trk=public_post_feed-actor-name`}
            data-tracking-control-name="public_post_feed-actor-name"
            className="name"
          >
            {account.name}
          </a>
          <span>
            <time>{age(options.now - post.publishedAt, 'en')}</time>
          </span>
        </div>
      </div>
      <p dir="auto" data-test-id="main-feed-activity-card__commentary">
        {post.text}
      </p>
      {post.kind === 'image' && (
        <ul data-test-id="feed-images-content" className="media">
          <li data-test-id="feed-images-content__list-item" data-position="0">
            <img alt="" />
          </li>
        </ul>
      )}
      <div className="counts">
        {reactions !== undefined && (
          <a
            href="/signup/cold-join"
            data-test-id="social-actions__reactions"
            data-id="social-actions__reactions"
            data-num-reactions={reactions}
          >
            <span aria-hidden="true" data-test-id="social-actions__reaction-count">
              {reactions}
            </span>
          </a>
        )}
        {comments !== undefined && (
          <a
            href="/signup/cold-join"
            data-test-id="social-actions__comments"
            data-id="social-actions__comments"
            data-num-comments={comments}
          >
            {`${comments} Comments`}
          </a>
        )}
      </div>
    </article>
  );
}
