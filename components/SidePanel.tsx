import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { GoalForm } from '../lib/goals/goal-form';
import { DataTab } from './data/DataTab';
import { useStored } from './database';
import { Mark } from './Mark';
import { PostsTab } from './posts/PostsTab';
import { usePostsView } from './posts/use-posts-view';
import { OpenReport } from './report/OpenReport';
import { SampleBanner } from './sample/SampleBanner';
import { ClientPicker } from './scope/ClientPicker';
import { ScopeProvider } from './scope/ScopeProvider';
import './side-panel.css';
import { useFormat } from './use-format';
import { useGoalBadge } from './use-goal-badge';
import { type Place, usePlace } from './use-place';
import { useRequestedPost } from './use-requested-post';

const OverviewTab = lazy(() => import('./overview/OverviewTab'));
const CompareTab = lazy(() => import('./compare/CompareTab'));
const TimingTab = lazy(() => import('./timing/TimingTab'));
const GoalsTab = lazy(() => import('./goals/GoalsTab'));
const DictionaryTab = lazy(async () => ({ default: (await import('./kpi/DictionaryTab')).DictionaryTab }));

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
      <OpenReport />
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
  // Reading all posts takes long when they are many: not before a view needs them.
  const [needsPosts, setNeedsPosts] = useState(false);
  if ((place.tab === 'posts' || place.tab === 'data') && !needsPosts) setNeedsPosts(true);
  const view = usePostsView(needsPosts);
  const openPost = useCallback(
    (post: string | undefined) => go(post === undefined ? { tab: 'posts' } : { tab: 'posts', post }),
    [go],
  );
  const openGoal = useCallback(
    (goal: string | undefined) => go(goal === undefined ? { tab: 'goals' } : { tab: 'goals', goal }),
    [go],
  );
  const unfinishedGoal = useRef<GoalForm>(undefined);
  useRequestedPost(openPost);
  useGoalBadge();
  const name = t('app.name');
  useEffect(() => {
    document.title = name;
  }, [name]);
  const tabs = useRef<HTMLDivElement>(null);
  // Not all of them fit beside a narrow page.
  useEffect(() => {
    // The tabs are drawn after the list that holds them.
    const frame = requestAnimationFrame(() =>
      tabs.current?.querySelector(`[data-key="${place.tab}"]`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [place.tab]);
  return (
    <I18nProvider locale={i18n.language}>
      <main className="panel">
        <SampleBanner />
        <Header />
        <Tabs className="panel-tabs" selectedKey={place.tab} onSelectionChange={(tab) => go({ tab: tab as Place['tab'] })}>
          <TabList ref={tabs} className="panel-tab-list" aria-label={t('panel.tabs')}>
            <Tab id="overview">{t('panel.overview')}</Tab>
            <Tab id="posts">{t('panel.posts')}</Tab>
            <Tab id="compare">{t('compare.tab')}</Tab>
            <Tab id="timing">{t('timing.tab')}</Tab>
            <Tab id="goals">{t('goal.tab')}</Tab>
            <Tab id="kpis">{t('panel.kpis')}</Tab>
            <Tab id="data">{t('panel.data')}</Tab>
          </TabList>
          <TabPanel id="overview" className="panel-tab">
            <Suspense>
              <OverviewTab onOpenPost={openPost} onPosts={() => go({ tab: 'posts' })} />
            </Suspense>
          </TabPanel>
          <TabPanel id="posts" className="panel-tab panel-tab-full">
            <PostsTab view={view} opened={place.post} onOpen={openPost} />
          </TabPanel>
          <TabPanel id="compare" className="panel-tab">
            <Suspense>
              <CompareTab />
            </Suspense>
          </TabPanel>
          <TabPanel id="timing" className="panel-tab">
            <Suspense>
              <TimingTab />
            </Suspense>
          </TabPanel>
          <TabPanel id="goals" className="panel-tab">
            <Suspense>
              <GoalsTab opened={place.goal} onOpen={openGoal} unfinished={unfinishedGoal} />
            </Suspense>
          </TabPanel>
          <TabPanel id="kpis" className="panel-tab">
            <Suspense>
              <DictionaryTab opened={place.kpi} />
            </Suspense>
          </TabPanel>
          <TabPanel id="data" className="panel-tab">
            <DataTab view={view} />
          </TabPanel>
        </Tabs>
      </main>
    </I18nProvider>
  );
}
