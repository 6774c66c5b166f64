import { useEffect } from 'react';
import { grouped, plural } from '../display';
import { AbsoluteRows } from '../feed';
import { followLink, useAddress } from '../location';
import { direction, type SiteOptions, type TrueAccount } from '../site';
import { labelsFor } from './labels';
import { shownFollowers, xAccount, xAccountNumber, xConversation, xPost, xProfilePost } from './model';
import { Avatar, PostRow } from './post';

/** The whole site: a home timeline, profiles and posts' own pages, told apart by the address. */
export function XSite({ options }: { readonly options: SiteOptions }) {
  const path = useAddress().pathname;
  const [, first = 'home', second, id] = path.split('/');
  const author = first === 'home' ? undefined : xAccountNumber(options, first);
  return (
    <div className="page" dir={direction(options.language)} onClick={followLink}>
      <header className="side">
        <nav>
          <a href="/home">{'X'}</a>
        </nav>
      </header>
      <main role="main">
        <div data-testid="primaryColumn" className="primary">
          {second === 'status' && id ? (
            <Detail key={id} id={id} options={options} />
          ) : author === undefined ? (
            <Timeline key="home" label="Home" options={options} count={options.posts} post={(index) => xPost(options, index)} />
          ) : (
            <Profile key={first} author={author} options={options} />
          )}
        </div>
      </main>
    </div>
  );
}

interface TimelineProps {
  readonly label: string;
  readonly options: SiteOptions;
  readonly count: number;
  readonly post: (index: number) => ReturnType<typeof xPost>;
}

function Timeline({ label, options, count, post }: TimelineProps) {
  return (
    <section aria-labelledby="accessible-list-0" role="region">
      <h1 id="accessible-list-0" className="hidden">
        {label}
      </h1>
      <div aria-label={`Timeline: ${label}`}>
        <AbsoluteRows
          count={count}
          estimate={options.media ? 300 : 120}
          recycle={options.recycle}
          row={(index) => <PostRow post={post(index)} options={options} />}
        />
      </div>
    </section>
  );
}

function Detail({ id, options }: { readonly id: string; readonly options: SiteOptions }) {
  const posts = xConversation(options, id);
  return (
    <section role="region">
      <h1 className="hidden">{'Conversation'}</h1>
      <div aria-label="Timeline: Conversation">
        <AbsoluteRows
          count={posts.length}
          estimate={300}
          recycle={false}
          row={(index) => {
            const post = posts[index];
            return post && <PostRow post={post} options={options} />;
          }}
        />
      </div>
    </section>
  );
}

function Profile({ author, options }: { readonly author: number; readonly options: SiteOptions }) {
  const account = xAccount(options, author);
  useEffect(() => {
    document.title = `${account.name} (@${account.handle}) / X`;
  }, [account.name, account.handle]);
  return (
    <>
      <div className="title">
        <h2 role="heading">{account.name}</h2>
        <div dir="ltr" className="quiet">{`${grouped(options.posts, options.language).text} posts`}</div>
      </div>
      <div className="cover" />
      <div className="profile">
        <Avatar account={account.handle} />
        <div data-testid="UserName">
          <div dir="ltr" className="name">
            <span>
              <span>{account.name}</span>
            </span>
          </div>
          <div dir="ltr" className="quiet">
            <span>{`@${account.handle}`}</span>
          </div>
        </div>
        <FollowLinks account={account} language={options.language} />
      </div>
      <nav aria-label="Profile timelines" className="tabs">
        <div role="tablist">
          <a href={`/${account.handle}`} role="tab" aria-selected="true">
            <span>{'Posts'}</span>
          </a>
          <a href={`/${account.handle}/with_replies`} role="tab" aria-selected="false">
            <span>{'Replies'}</span>
          </a>
        </div>
      </nav>
      <Timeline
        label={account.name}
        options={options}
        count={options.posts}
        post={(index) => xProfilePost(options, author, index)}
      />
    </>
  );
}

function FollowLinks({ account, language }: { readonly account: TrueAccount; readonly language: string }) {
  const labels = labelsFor(language);
  const link = (target: string, text: string, word: string) => (
    <div>
      <a href={`/${account.handle}/${target}`} dir="ltr" role="link">
        <span>
          <span className="name">{text}</span>
        </span>{' '}
        <span className="quiet">
          <span>{word}</span>
        </span>
      </a>
    </div>
  );
  return (
    <div className="row follow">
      {link('following', grouped(account.following, language).text, labels.following)}
      {link('verified_followers', shownFollowers(account, language).text, plural(labels.followers, account.followers, language))}
    </div>
  );
}
