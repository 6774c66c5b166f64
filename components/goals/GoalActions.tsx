import { Archive, ArchiveRestore, Check, Copy, Pencil, Trash2, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { archiveGoal, deleteGoal, tickItem, untickItem } from '../../lib/data/goals';
import type { GoalRow } from '../../lib/goals/goal';
import { ConfirmDialog } from '../ConfirmDialog';
import { database } from '../database';

interface GoalActionsProps {
  readonly goal: GoalRow;
  readonly title: string;
  readonly change: (write: () => Promise<unknown>) => void;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onDeleted: () => void;
}

interface ActionProps {
  readonly onClick: () => void;
  readonly testId?: string;
  readonly children: ReactNode;
}

function Action({ onClick, testId, children }: ActionProps) {
  return (
    <button type="button" className="button" data-testid={testId} onClick={onClick}>
      {children}
    </button>
  );
}

/** Changes a goal, puts it away, sets it once more, or deletes it after a question. */
export function GoalActions({ goal, title, change, onEdit, onCopy, onDeleted }: GoalActionsProps) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const { id, archivedAt, doneAt, measure } = goal;
  const isAway = archivedAt !== undefined;
  const isDone = doneAt !== undefined;
  return (
    <div className="goal-actions">
      {!measure && (
        <Action onClick={() => change(() => (isDone ? untickItem(database, id) : tickItem(database, id, Date.now())))}>
          {isDone ? <Undo2 size={15} aria-hidden /> : <Check size={15} aria-hidden />}
          {isDone ? t('goal.untick') : t('goal.tick')}
        </Action>
      )}
      <Action onClick={onEdit} testId="goal-edit">
        <Pencil size={15} aria-hidden />
        {t('goal.edit')}
      </Action>
      <Action onClick={onCopy}>
        <Copy size={15} aria-hidden />
        {t('goal.copy')}
      </Action>
      <Action onClick={() => change(() => archiveGoal(database, id, isAway ? undefined : Date.now()))}>
        {isAway ? <ArchiveRestore size={15} aria-hidden /> : <Archive size={15} aria-hidden />}
        {isAway ? t('goal.restore') : t('goal.archive')}
      </Action>
      <Action onClick={() => setAsked(true)} testId="goal-delete">
        <Trash2 size={15} aria-hidden />
        {t('goal.delete')}
      </Action>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('goal.delete.title', { title })}
        text={t('goal.delete.text')}
        confirm={t('goal.delete.confirm')}
        onConfirm={async () => {
          await deleteGoal(database, id);
          onDeleted();
        }}
        onClose={() => setAsked(false)}
      />
    </div>
  );
}
