import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { EXPORTS, type ExportKind } from '../../lib/export/export-csv';
import type { TextKey } from '../../lib/i18n/i18n';
import { Segments } from '../Segments';
import { useFormat } from '../use-format';
import { useExport } from './use-export';

/** The posts found under Posts, when a search or a filter is set there. */
export interface Selection {
  readonly count: number;
  readonly includes: (post: PostRow) => boolean;
}

const WORDS = {
  posts: ['data.export.posts', 'data.export.posts.text'],
  snapshots: ['data.export.snapshots', 'data.export.snapshots.text'],
  accounts: ['data.export.accounts', 'data.export.accounts.text'],
  daily: ['data.export.daily', 'data.export.daily.text'],
} as const satisfies Record<ExportKind, readonly [TextKey, TextKey]>;

type Scope = 'everything' | 'selection';

interface ScopePickerProps {
  readonly selection: Selection;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

function ScopePicker({ selection, scope, onChange }: ScopePickerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const scopes = [
    ['everything', t('data.export.everything')],
    ['selection', t('data.export.selection', { count: selection.count, number: format.number(selection.count) })],
  ] as const;
  return <Segments label={t('data.export.scope')} value={scope} options={scopes} onChange={onChange} />;
}

function ExportRow({ kind, selection }: { readonly kind: ExportKind; readonly selection: Selection | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, start, cancel } = useExport(kind, selection?.includes);
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

/** The four CSV files, of everything or of what is found under Posts. */
export function Exports({ selection }: { readonly selection: Selection | undefined }) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<Scope>('everything');
  const chosen = scope === 'selection' ? selection : undefined;
  return (
    <section className="data-part" aria-labelledby="data-export">
      <h2 id="data-export">{t('data.export.title')}</h2>
      <p className="soft">{t('data.export.text')}</p>
      {selection && <ScopePicker selection={selection} scope={scope} onChange={setScope} />}
      <ul className="exports">
        {EXPORTS.map((kind) => (
          <ExportRow key={kind} kind={kind} selection={chosen} />
        ))}
      </ul>
    </section>
  );
}
