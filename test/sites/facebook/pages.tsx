import { GrowingRows } from '../feed';
import { followLink, useAddress } from '../location';
import { direction, type SiteOptions } from '../site';
import { facebookAccount, facebookAccountNumber, facebookPost, photoTruth, shown } from './model';
import { PostUnit } from './post';
import { Ufi } from './ufi';
import { wordsFor } from './words';

/** The whole site: home feed, an account's page, and the photo viewer. */
export function FacebookSite({ options }: { readonly options: SiteOptions }) {
  const address = useAddress();
  const [, first = ''] = address.pathname.split('/');
  const author = facebookAccountNumber(options, first);
  const photo = address.searchParams.get('fbid');
  return (
    <div className="page" dir={direction(options.language)} onClick={followLink}>
      <div role="banner" className="banner">
        <a href="https://www.facebook.com/" aria-label="Facebook">
          {'f'}
        </a>
      </div>
      {photo ? (
        <PhotoViewer photo={photo} options={options} />
      ) : (
        <div role="main" className="main">
          {author === undefined ? <Home options={options} /> : <AccountPage key={first} author={author} options={options} />}
        </div>
      )}
    </div>
  );
}

function Home({ options }: { readonly options: SiteOptions }) {
  return (
    <div>
      <h3 dir="auto" className="hidden">
        {'News Feed posts'}
      </h3>
      <GrowingRows
        empties
        count={options.posts}
        row={(index) => <PostUnit post={facebookPost(options, index)} options={options} />}
      />
      <Skeleton options={options} />
    </div>
  );
}

/** What stands at the end while more is on its way. */
function Skeleton({ options }: { readonly options: SiteOptions }) {
  return (
    <div role="article" className="unit">
      <div aria-label={wordsFor(options.language).loading} role="status" data-visualcompletion="loading-state" tabIndex={-1} />
    </div>
  );
}

function AccountPage({ author, options }: { readonly author: number; readonly options: SiteOptions }) {
  const account = facebookAccount(options, author);
  const words = wordsFor(options.language);
  const link = (target: string, value: number, word: string) => (
    <a href={`https://www.facebook.com/${account.handle}/${target}/`} role="link" tabIndex={0}>
      <strong>{shown(value, options.language).text}</strong>
      {` ${word}`}
    </a>
  );
  return (
    <>
      <div className="unit">
        <span dir="auto">
          <h1>
            {`${account.name}\u00a0`}
            <span />
          </h1>
        </span>
        <div>
          <span dir="auto">
            {link('friends_likes', account.likes, words.likes)}
            {' • '}
            {link('followers', account.followers, words.followers)}
          </span>
        </div>
        <div role="tablist" className="row">
          <a role="tab" aria-selected="true" href={`https://www.facebook.com/${account.handle}`}>
            <span>{'Posts'}</span>
          </a>
          <a role="tab" aria-selected="false" href={`https://www.facebook.com/${account.handle}/followers/`}>
            <span>{'Followers'}</span>
          </a>
        </div>
      </div>
      <div data-pagelet="ProfileTimeline">
        <GrowingRows
          empties
          count={options.posts}
          row={(index) => <PostUnit page post={facebookPost(options, index, author)} options={options} />}
        />
      </div>
    </>
  );
}

function PhotoViewer({ photo, options }: { readonly photo: string; readonly options: SiteOptions }) {
  const post = photoTruth(options, photo);
  return (
    <div className="viewer">
      <div role="main" className="stage">
        <div data-pagelet="MediaViewerPhoto">
          <img data-visualcompletion="media-vc-image" alt="" />
        </div>
      </div>
      <div role="complementary" className="unit aside">
        <span dir="auto">
          <h2>
            <span>
              <a href={`https://www.facebook.com/${post.account}?__tn__=-GZ*H`} role="link" tabIndex={0}>
                {post.accountName}
              </a>
            </span>
          </h2>
        </span>
        <span dir="auto">
          <a
            aria-label="5 October"
            href={`https://www.facebook.com/photo/?fbid=${photo}&set=a.1${photo}&__tn__=%2CO`}
            role="link"
            tabIndex={0}
          >
            <span>{'5 October'}</span>
          </a>
        </span>
        <Ufi post={post} options={options} />
      </div>
    </div>
  );
}
