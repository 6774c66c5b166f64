import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { chosenTiles } from '../../lib/overview/tiles';
import { describeReport } from '../../lib/report/describe-report';
import type { Scope } from '../../lib/scope';
import { useStored } from '../database';
import { FailureNotice } from '../ErrorNotice';
import { FailedChange } from '../FailedChange';
import { Mark } from '../Mark';
import { NoPosts } from '../posts/EmptyPosts';
import { SampleBanner } from '../sample/SampleBanner';
import { ScopeProvider } from '../scope/ScopeProvider';
import { usePreference } from '../scope/use-preference';
import { useScope } from '../scope/use-scope';
import '../overview/overview.css';
import { Paper } from './Paper';
import { ReportActions, ReportSettings } from './ReportTools';
import './report.css';
import './report-print.css';
import { useActions } from './use-actions';
import { useReportContent } from './use-report-content';
import { useReportWords } from './use-report-words';
import { useWording } from './use-wording';

/** A period on paper: printed, copied as text, or saved as numbers. */
export function ReportPage() {
  return (
    <ScopeProvider ownPeriod="lastMonth">
      <Frame />
    </ScopeProvider>
  );
}

function Frame() {
  const { t, i18n } = useTranslation();
  const { scope } = useScope();
  const isEmpty = useStored(async (db) => (await db.posts.limit(1).count()) + (await db.goals.limit(1).count()) === 0);
  const title = `${t('report.name')} · ${t('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <I18nProvider locale={i18n.language}>
      <SampleBanner />
      <main className="report">
        {isEmpty && <EmptyReport />}
        {isEmpty === false && scope && <Report scope={scope} />}
      </main>
    </I18nProvider>
  );
}

function EmptyReport() {
  const { t } = useTranslation();
  return (
    <div className="paper">
      <header className="report-name">
        <Mark />
        <h1>{t('report.name')}</h1>
      </header>
      <NoPosts />
    </div>
  );
}

function Report({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation();
  const { choice, set } = useScope();
  const { value, save } = usePreference('tiles');
  const tiles = chosenTiles(value, set !== undefined);
  const { wording, change, failure: unsaved } = useWording(choice.client);
  const report = useReportContent(scope, tiles, !wording.hidden.includes('competitors'));
  const { content, isComplete } = report;
  const posts = [...(content.ranked?.best ?? []), ...(content.ranked?.weakest ?? [])].map(({ post }) => post);
  const words = useReportWords(posts);
  const document = describeReport(content, wording, words);
  const actions = useActions(content, document, wording);
  return (
    <>
      <aside className="report-tools" aria-label={t('report.tools')}>
        <header className="report-name">
          <Mark />
          <p>{t('report.name')}</p>
        </header>
        <ReportActions actions={actions} isWaiting={!isComplete} />
        <FailedChange reason={unsaved} />
        <ReportSettings wording={wording} onChange={change} client={content.client} tiles={tiles} onTiles={save} />
      </aside>
      <div className="report-stage" aria-busy={!isComplete} data-testid="report">
        {report.failure && <FailureNotice error={report.failure} retry={report.retry} />}
        {report.goalFailure !== undefined && (
          <p className="notice notice-error" role="alert">
            {t('goals.refresh.failed', { reason: report.goalFailure })}
          </p>
        )}
        <Paper
          words={words}
          content={content}
          document={document}
          logo={wording.logo}
          onComment={(place, text) => change({ comments: { ...wording.comments, [place]: text } })}
        />
      </div>
    </>
  );
}
