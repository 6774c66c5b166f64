import type { ReactNode } from 'react';
import { compact, plural } from '../display';
import { Nest } from '../feed';
import type { SiteOptions } from '../site';
import { useCounters } from '../ticks';
import { Icon } from './icons';
import { groupLabel, labelsFor } from './labels';
import type { XPost } from './model';

interface ActionBarProps {
  readonly post: XPost;
  readonly options: SiteOptions;
}

/** On a post's own page there is no link to its views, and the bookmark button has a number. */
export function ActionBar({ post, options }: ActionBarProps) {
  const { language } = options;
  const labels = labelsFor(language);
  const { comments = 0, shares = 0, reactions = 0, saves = 0, views } = useCounters(post.id, post);
  const like = post.liked ? 'unlike' : 'like';
  const shown = { replies: comments, reposts: shares, likes: reactions, bookmarks: saves, views };
  return (
    <div aria-label={groupLabel(labels, language, shown, post.liked)} role="group" id={`id__${post.id}`} className="bar">
      <Action
        testid="reply"
        label={plural(labels.button.reply, comments, language)}
        icon="reply"
        value={comments}
        language={language}
      />
      <Action
        testid="retweet"
        label={plural(labels.button.repost, shares, language)}
        icon="repost"
        value={shares}
        language={language}
        menu
      />
      <Action
        testid={like}
        label={plural(labels.button[like], reactions, language)}
        icon="like"
        value={reactions}
        language={language}
      />
      {post.focal ? (
        <Action
          testid="bookmark"
          label={plural(labels.button.bookmark, saves, language)}
          icon="bookmark"
          value={saves}
          language={language}
        />
      ) : (
        <>
          <Views post={post} options={options} views={views} />
          <Action testid="bookmark" label={labels.bookmark} icon="bookmark" value={0} language={language} />
        </>
      )}
      <div className="share">
        <Nest depth={1}>
          <button aria-expanded="false" aria-haspopup="menu" aria-label="Share post" type="button">
            <Inner icon="share" />
          </button>
        </Nest>
      </div>
    </div>
  );
}

interface ActionProps {
  readonly testid: string;
  readonly label: string;
  readonly icon: 'reply' | 'repost' | 'like' | 'bookmark';
  readonly value: number;
  readonly language: string;
  readonly menu?: boolean;
}

function Action({ testid, label, icon, value, language, menu = false }: ActionProps) {
  return (
    <div className="slot">
      <button
        aria-label={label}
        data-testid={testid}
        type="button"
        {...(menu && { 'aria-haspopup': 'menu', 'aria-expanded': 'false' })}
      >
        <Inner icon={icon} text={value ? compact(value, language).text : undefined} />
      </button>
    </div>
  );
}

function Views({
  post,
  options,
  views,
}: {
  readonly post: XPost;
  readonly options: SiteOptions;
  readonly views: number | undefined;
}) {
  const labels = labelsFor(options.language);
  const label = views === undefined ? labels.analytics : plural(labels.button.views, views, options.language);
  return (
    <div className="slot">
      <a href={`/${post.account}/status/${post.id}/analytics`} aria-label={label} role="link" className="action">
        <Inner icon="views" text={views === undefined ? undefined : compact(views, options.language).text} />
      </a>
    </div>
  );
}

function Inner({
  icon,
  text,
}: {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly text?: string | undefined;
}): ReactNode {
  return (
    <div dir="ltr" className="inner">
      <div className="glyph">
        <div className="halo" />
        <Nest depth={1}>
          <Icon name={icon} />
        </Nest>
      </div>
      {text !== undefined && (
        <div className="number">
          <span data-testid="app-text-transition-container">
            <span>
              <span>{text}</span>
            </span>
          </span>
        </div>
      )}
    </div>
  );
}
