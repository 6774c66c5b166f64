import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DataTab } from './data/DataTab';
import { useStored } from './database';
import { Mark } from './Mark';
import { PostsTab } from './posts/PostsTab';
import { countActive, createPostTest, type PostFilter } from './posts/post-filter';
import type { Sort } from './posts/post-sort';
import { useFoundPosts } from './posts/use-found-posts';
import { usePosts } from './posts/use-posts';
import { useTracked } from './posts/use-tracked';
import { SampleBanner } from './sample/SampleBanner';
import { ClientPicker } from './scope/ClientPicker';
import { ScopeProvider } from './scope/ScopeProvider';
import './side-panel.css';
import { useFormat } from './use-format';
import { type Place, usePlace } from './use-place';
import { useRequestedPost } from './use-requested-post';

const OverviewTab = lazy(() => import('./overview/OverviewTab'));
const DictionaryTab = lazy(async () => ({ default: (await import('./kpi/DictionaryTab')).DictionaryTab }));

const NEWEST_FIRST: Sort = { column: 'published', direction: 'descending' };

function Header() {
  const { t } = useTranslation();
  const format = useFormat();
  const total = useStored((db) => db.posts.count()) ?? 0;
  return (
    <header className="panel-header">
      <Mark />
      <h1>{t('app.name')}</h1>
      <ClientPicker />
      <p className="soft">{t('panel.stored', { count: total, number: format.number(total) })}</p>
    </header>
  );
}

/** Everything recorded, beside any page or as a full tab. */
export function SidePanel() {
  return (
    <ScopeProvider>
      <Panel />
    </ScopeProvider>
  );
}

function Panel() {
  const { t, i18n } = useTranslation();
  const [place, go] = usePlace();
  const [filter, setFilter] = useState<PostFilter>({});
  const [sort, setSort] = useState(NEWEST_FIRST);
  // Reading all posts takes long when they are many: not before a view needs them.
  const [needsPosts, setNeedsPosts] = useState(false);
  if (place.tab !== 'overview' && !needsPosts) setNeedsPosts(true);
  const all = usePosts(needsPosts);
  const tracked = useTracked();
  const found = useFoundPosts(all.rows, filter, sort, tracked);
  const openPost = useCallback(
    (post: string | undefined) => go(post === undefined ? { tab: 'posts' } : { tab: 'posts', post }),
    [go],
  );
  useRequestedPost(openPost);
  const selection = useMemo(() => {
    if (countActive(filter) === 0 && !filter.text) return undefined;
    return { count: found.posts.length, includes: createPostTest(filter, tracked.roleOf) };
  }, [filter, found.posts.length, tracked.roleOf]);
  const name = t('app.name');
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <I18nProvider locale={i18n.language}>
      <main className="panel">
        <SampleBanner />
        <Header />
        <Tabs className="panel-tabs" selectedKey={place.tab} onSelectionChange={(tab) => go({ tab: tab as Place['tab'] })}>
          <TabList className="panel-tab-list" aria-label={t('panel.tabs')}>
            <Tab id="overview">{t('panel.overview')}</Tab>
            <Tab id="posts">{t('panel.posts')}</Tab>
            <Tab id="kpis">{t('panel.kpis')}</Tab>
            <Tab id="data">{t('panel.data')}</Tab>
          </TabList>
          <TabPanel id="overview" className="panel-tab">
            <Suspense>
              <OverviewTab onOpenPost={openPost} onPosts={() => go({ tab: 'posts' })} />
            </Suspense>
          </TabPanel>
          <TabPanel id="posts" className="panel-tab panel-tab-full">
            <PostsTab
              all={all}
              found={found}
              filter={filter}
              onFilter={setFilter}
              sort={sort}
              onSort={setSort}
              tracked={tracked}
              opened={place.post}
              onOpen={openPost}
            />
          </TabPanel>
          <TabPanel id="kpis" className="panel-tab">
            <Suspense>
              <DictionaryTab opened={place.kpi} />
            </Suspense>
          </TabPanel>
          <TabPanel id="data" className="panel-tab">
            <DataTab selection={selection} />
          </TabPanel>
        </Tabs>
      </main>
    </I18nProvider>
  );
}
