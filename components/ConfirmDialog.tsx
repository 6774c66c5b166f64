import { useId, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './confirm-dialog.css';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly confirm: string;
  /** A word to type before the button works, for what cannot be undone at all. */
  readonly word?: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

function Question({ title, text, confirm, word, onConfirm, onClose }: Omit<ConfirmDialogProps, 'isOpen'>) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const isAllowed = word === undefined || typed.trim().toLowerCase() === word.toLowerCase();
  const carryOut = async () => {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <form
      className="confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAllowed && !isBusy) void carryOut();
      }}
    >
      <Heading slot="title">{title}</Heading>
      <p>{text}</p>
      {word !== undefined && (
        <div className="field">
          <label htmlFor={id}>{t('data.delete.type', { word })}</label>
          <input
            id={id}
            className="input"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      {failure !== undefined && (
        <p className="notice notice-error" role="alert">
          {t('data.delete.failed', { reason: failure })}
        </p>
      )}
      <div className="confirm-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('dialog.cancel')}
        </button>
        <button
          type="submit"
          className="button button-danger button-primary"
          data-testid="confirm"
          disabled={!isAllowed || isBusy}
        >
          {confirm}
        </button>
      </div>
    </form>
  );
}

/** Asks before something is deleted; stays open with the reason when it fails. */
export function ConfirmDialog({ isOpen, ...question }: ConfirmDialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && question.onClose()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Question {...question} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
