import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshGoals } from '../../lib/data/goals-refresh';
import { type Imported, importGoals } from '../../lib/export/import-goals';
import type { LineProblem, Wrong } from '../../lib/export/read-cells';
import type { TextKey } from '../../lib/i18n/i18n';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { useFormat } from '../use-format';

const WRONG = {
  missing: 'data.goals.wrong.missing',
  notNumber: 'data.goals.wrong.notNumber',
  notDay: 'data.goals.wrong.notDay',
  notTime: 'data.goals.wrong.notTime',
  notOneOf: 'data.goals.wrong.notOneOf',
  unknownKpi: 'data.goals.wrong.unknownKpi',
  unknownVariant: 'data.goals.wrong.unknownVariant',
  unknownTag: 'data.goals.wrong.unknownTag',
  unknownClient: 'data.goals.wrong.unknownClient',
  notAccount: 'data.goals.wrong.notAccount',
  notList: 'data.goals.wrong.notList',
  endsBeforeStart: 'data.goals.wrong.endsBeforeStart',
  noTarget: 'data.goals.wrong.noTarget',
  unknownGoal: 'data.goals.wrong.unknownGoal',
  broken: 'data.goals.wrong.broken',
  notGoals: 'data.goals.wrong.notGoals',
} as const satisfies Record<Wrong, TextKey>;

const MOST_SHOWN = 20;

function Problems({ problems }: { readonly problems: readonly LineProblem[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hidden = problems.length - MOST_SHOWN;
  return (
    <ul className="import-problems small">
      {problems.slice(0, MOST_SHOWN).map(({ line, wrong, column = '', value = '', allowed = '' }) => (
        <li key={line}>
          <strong>{t('data.goals.line', { number: format.number(line) })}</strong> {t(WRONG[wrong], { column, value, allowed })}
        </li>
      ))}
      {hidden > 0 && <li>{t('data.goals.more', { count: hidden, number: format.number(hidden) })}</li>}
    </ul>
  );
}

function Outcome({ imported: { kind, added, changed, unchanged, problems } }: { readonly imported: Imported }) {
  const { t } = useTranslation();
  const format = useFormat();
  const numbers = { added: format.number(added), changed: format.number(changed), unchanged: format.number(unchanged) };
  return (
    <>
      {kind === 'goals' && <p className="small">{t('data.goals.readGoals', numbers)}</p>}
      {kind === 'values' && <p className="small">{t('data.goals.readValues', numbers)}</p>}
      {kind !== 'nothing' && problems.length > 0 && (
        <p className="small">{t('data.goals.leftOut', { count: problems.length, number: format.number(problems.length) })}</p>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
    </>
  );
}

/** Reads goals, or their values, back from a CSV file. */
export function GoalImport() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [imported, setImported] = useState<Imported>();
  const [failure, setFailure] = useState<string>();
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    setFailure(undefined);
    setImported(undefined);
    try {
      setImported(await importGoals(database, await file.text(), Date.now()));
      await refreshGoals(database, Date.now());
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    // The same file may be chosen again after it was corrected.
    if (input.current) input.current.value = '';
  };
  return (
    <div className="goal-import">
      <div className="export">
        <div className="export-words">
          <strong>{t('data.goals.read')}</strong>
          <span className="soft small">{t('data.goals.read.text')}</span>
        </div>
        <button
          type="button"
          className="button"
          aria-label={t('data.goals.chooseFor', { what: t('data.goals.read') })}
          onClick={() => input.current?.click()}
        >
          {t('data.goals.choose')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        data-testid="import-goals"
        onChange={(event) => void read(event)}
      />
      <div role="status">{imported && <Outcome imported={imported} />}</div>
      <FailedChange reason={failure} />
    </div>
  );
}
