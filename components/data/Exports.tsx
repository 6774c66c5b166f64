import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { EXPORTS, type ExportKind } from '../../lib/export/export-csv';
import type { TextKey } from '../../lib/i18n/i18n';
import { FailedChange } from '../FailedChange';
import type { PostsView } from '../posts/use-posts-view';
import { Segments } from '../Segments';
import { usePreference } from '../scope/use-preference';
import { useFormat } from '../use-format';
import { useStoredSettings } from '../use-settings';
import { GoalImport } from './GoalImport';
import { KpiColumns, offeredOf } from './KpiColumns';
import { useExport } from './use-export';

/** Some of the stored posts. */
interface Selection {
  readonly count: number;
  readonly includes: (post: PostRow) => boolean;
}

const WORDS = {
  posts: ['data.export.posts', 'data.export.posts.text'],
  snapshots: ['data.export.snapshots', 'data.export.snapshots.text'],
  accounts: ['data.export.accounts', 'data.export.accounts.text'],
  daily: ['data.export.daily', 'data.export.daily.text'],
  goals: ['data.export.goals', 'data.export.goals.text'],
  'goal-values': ['data.export.goalValues', 'data.export.goalValues.text'],
} as const satisfies Record<ExportKind, readonly [TextKey, TextKey]>;

type Scope = 'everything' | 'selection';

interface ScopePickerProps {
  /** Name of the client that everything is of. */
  readonly client: string | undefined;
  readonly selection: Selection;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

function ScopePicker({ client, selection, scope, onChange }: ScopePickerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const scopes = [
    ['everything', client === undefined ? t('data.export.everything') : t('data.export.client', { client })],
    ['selection', t('data.export.selection', { count: selection.count, number: format.number(selection.count) })],
  ] as const;
  return <Segments label={t('data.export.scope')} value={scope} options={scopes} onChange={onChange} />;
}

function ExportRow({ kind, chosen }: { readonly kind: ExportKind; readonly chosen: Parameters<typeof useExport>[1] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, start, cancel } = useExport(kind, chosen);
  const [name, text] = WORDS[kind];
  return (
    <li className="export">
      <div className="export-words">
        <strong>{t(name)}</strong>
        <span className="soft small">{t(text)}</span>
      </div>
      {state.step === 'running' ? (
        <button type="button" className="button" onClick={cancel}>
          {t('data.export.cancel')}
        </button>
      ) : (
        <button
          type="button"
          className="button"
          data-testid={`export-${kind}`}
          aria-label={t('data.export.downloadFile', { file: t(name) })}
          onClick={start}
        >
          {state.step === 'failed' ? t('error.retry') : t('data.export.download')}
        </button>
      )}
      {state.step === 'running' && (
        <div className="export-progress">
          <progress value={state.share} max={1} aria-label={t('data.export.running', { file: t(name) })} />
          <span className="soft small">{format.wholePercent(state.share)}</span>
        </div>
      )}
      <p className="export-outcome small" role="status">
        {state.step === 'done' && t('data.export.done', { file: state.file, size: format.bytes(state.size) })}
        {state.step === 'cancelled' && t('data.export.cancelled')}
        {state.step === 'failed' && t('data.export.failed', { file: t(name), reason: state.reason })}
      </p>
    </li>
  );
}

/** The posts found under Posts, when a search or a filter is set there. */
function useSelection({ isFiltered, found, includes, client }: PostsView): Selection | undefined {
  const count = found.posts.length;
  return useMemo(() => {
    if (!isFiltered) return undefined;
    return { count, includes: (post) => includes(post) && (client?.includes(post) ?? true) };
  }, [isFiltered, count, includes, client]);
}

/** The CSV files, of everything (of one client) or of what is found under Posts; goals can be read back. */
export function Exports({ view }: { readonly view: PostsView }) {
  const { t } = useTranslation();
  const selection = useSelection(view);
  const { client } = view;
  const [scope, setScope] = useState<Scope>('everything');
  const isSelected = scope === 'selection' && selection !== undefined;
  const { value, failure, save } = usePreference('exportKpis');
  const bookmarks = useStoredSettings()?.publicSaves;
  const kpis = offeredOf(value);
  const filter = isSelected ? selection.includes : client?.includes;
  const chosen = {
    kpis,
    ...(filter && { filter }),
    ...(client && { client: client.id }),
    ...(bookmarks && { reading: { bookmarks } }),
  };
  return (
    <section className="data-part" aria-labelledby="data-export">
      <h2 id="data-export">{t('data.export.title')}</h2>
      <p className="soft">{t('data.export.text')}</p>
      {selection && <ScopePicker client={client?.name} selection={selection} scope={scope} onChange={setScope} />}
      {client && !selection && <p>{t('data.export.onlyClient', { client: client.name })}</p>}
      <KpiColumns chosen={kpis} onChange={save} />
      <FailedChange reason={failure} />
      <ul className="exports">
        {EXPORTS.map((kind) => (
          <ExportRow key={kind} kind={kind} chosen={chosen} />
        ))}
      </ul>
      <GoalImport />
    </section>
  );
}
