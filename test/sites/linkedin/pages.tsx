import { compact, grouped, plural } from '../display';
import { GrowingRows } from '../feed';
import { followLink, useAddress } from '../location';
import { direction, type SiteOptions } from '../site';
import { GuestArticle } from './guest';
import { LegacyCard } from './legacy';
import { isModule, linkedInAccount, linkedInAccountNumber, linkedInPost, linkedInPosts, linkedInRow } from './model';
import { FeedRow } from './sdui';
import { wordsFor } from './words';

/** The whole site: feed, people's profiles, company pages and a public post, in the layout the account sees. */
export function LinkedInSite({ options }: { readonly options: SiteOptions }) {
  const [, first = '', second = ''] = useAddress().pathname.split('/');
  const author = linkedInAccountNumber(options, `${first}/${second}`);
  return (
    <div className="page" dir={direction(options.language)} onClick={followLink}>
      <nav className="top">
        <a href="/feed/">{'in'}</a>
      </nav>
      <main id="workspace" tabIndex={0}>
        {first === 'posts' ? (
          <Guest options={options} />
        ) : author === undefined ? (
          <Feed options={options} />
        ) : (
          <Profile key={second} author={author} options={options} />
        )}
      </main>
    </div>
  );
}

function Feed({ options }: { readonly options: SiteOptions }) {
  if (options.layout === 'legacy') {
    const posts = linkedInPosts(options);
    return (
      <GrowingRows
        count={posts.length}
        row={(index) => {
          const post = posts[index];
          return post && <LegacyCard post={post} options={options} />;
        }}
      />
    );
  }
  return (
    <div
      role="list"
      data-testid="mainFeed"
      data-component-type="LazyColumn"
      componentkey="container-update-list_mainFeed-lazy-container"
      data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed"
    >
      <GrowingRows count={options.posts} row={(index) => <FeedRow row={linkedInRow(options, index)} options={options} />} />
    </div>
  );
}

function Guest({ options }: { readonly options: SiteOptions }) {
  const posts = linkedInPosts(options);
  return (
    <GrowingRows
      count={posts.length}
      row={(index) => {
        const post = posts[index];
        return post && <GuestArticle post={post} options={options} />;
      }}
    />
  );
}

function Profile({ author, options }: { readonly author: number; readonly options: SiteOptions }) {
  const account = linkedInAccount(options, author);
  return (
    <>
      {account.company ? <CompanyCard author={author} options={options} /> : <TopCard author={author} options={options} />}
      <GrowingRows
        count={options.posts}
        row={(index) => {
          const post = linkedInPost(options, index, author);
          return account.company || options.layout === 'legacy' ? (
            <LegacyCard post={post} options={options} />
          ) : (
            !isModule(post) && <FeedRow row={post} options={options} />
          );
        }}
      />
    </>
  );
}

interface HeaderProps {
  readonly author: number;
  readonly options: SiteOptions;
}

function TopCard({ author, options }: HeaderProps) {
  const account = linkedInAccount(options, author);
  const { language } = options;
  const name = `com.linkedin.sdui.profile.card.refACoAA${author}Topcard`;
  return (
    <div componentkey={name}>
      <section componentkey={name} className="card">
        <a href={`/${account.handle}/`} aria-label="Profile photo" className="face" />
        <a href={`/${account.handle}/`}>
          <h2>{account.name}</h2>
        </a>
        <p>{'· 1st'}</p>
        <div className="row">
          <p>{plural(wordsFor(language).followers, account.followers, language, grouped(account.followers, language).text)}</p>
          <p>{'500+'}</p>
          <p>{'connections'}</p>
        </div>
      </section>
    </div>
  );
}

/** A company's page still has the older layout, and shortens the number of followers. */
function CompanyCard({ author, options }: HeaderProps) {
  const account = linkedInAccount(options, author);
  const followers = compact(account.followers, options.language).text;
  return (
    <section className="org-top-card artdeco-card card">
      <h1 className="org-top-card-summary__title">{account.name}</h1>
      <div className="org-top-card-summary-info-list row">
        <div className="org-top-card-summary-info-list__info-item">{'Software Development'}</div>
        <div className="org-top-card-summary-info-list__info-item">
          {plural(wordsFor(options.language).followers, account.followers, options.language, followers)}
        </div>
        <div className="org-top-card-summary-info-list__info-item">{'51-200 employees'}</div>
      </div>
      <nav className="row">
        <a href={`/${account.handle}/posts/`}>{'Posts'}</a>
        <a href={`/${account.handle}/people/`}>{'People'}</a>
      </nav>
    </section>
  );
}
