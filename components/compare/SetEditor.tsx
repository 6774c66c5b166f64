import { useId, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { deleteSet, saveSet } from '../../lib/data/sets';
import { ConfirmDialog } from '../ConfirmDialog';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { SetAccounts } from './SetAccounts';
import type { EditedSet } from './use-sets';

interface SetEditorProps {
  readonly set: EditedSet;
  /** With the id of the set. */
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

interface FormProps extends SetEditorProps {
  readonly onDelete: () => void;
}

function SetForm({ set, onSaved, onClose, onDelete }: FormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(set.name);
  const [accounts, setAccounts] = useState(set.accounts);
  const [failure, setFailure] = useState<string>();
  const isReady = name.trim() !== '' && accounts.length > 0;
  const save = async () => {
    try {
      onSaved((await saveSet(database, { ...set, name: name.trim(), accounts })).id);
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      className="confirm set-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save();
      }}
    >
      <Heading slot="title">{set.id === undefined ? t('compare.set.title.new') : t('compare.set.title.edit')}</Heading>
      <div className="field">
        <label htmlFor={id}>{t('compare.set.name')}</label>
        <input
          id={id}
          className="input"
          required
          maxLength={80}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <SetAccounts chosen={accounts} onChange={setAccounts} />
      <FailedChange reason={failure} />
      <div className="confirm-actions">
        {set.id !== undefined && (
          <button type="button" className="button button-danger set-delete" onClick={onDelete}>
            {t('compare.set.delete')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('dialog.cancel')}
        </button>
        <button type="submit" className="button button-primary" disabled={!isReady}>
          {t('compare.set.save')}
        </button>
      </div>
    </form>
  );
}

/** Makes a set, renames it, chooses its accounts, or deletes it after a question. */
export function SetEditor(props: SetEditorProps) {
  const { t } = useTranslation();
  const { set, onClose } = props;
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <ModalOverlay className="overlay" isOpen={!isAsked} isDismissable onOpenChange={(open) => !open && onClose()}>
        <Modal className="modal">
          <Dialog className="dialog">
            <SetForm {...props} onDelete={() => setAsked(true)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('compare.set.delete.title', { name: set.name })}
        text={t('compare.set.delete.text')}
        confirm={t('compare.set.delete')}
        onConfirm={async () => set.id !== undefined && deleteSet(database, set.id)}
        onClose={onClose}
      />
    </>
  );
}
