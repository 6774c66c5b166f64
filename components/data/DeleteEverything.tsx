import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendToBackground } from '../../lib/messages';
import { ConfirmDialog } from '../ConfirmDialog';

/** Deletes all that is stored, after a word has been typed. */
export function DeleteEverything() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const deleteAll = async () => {
    await sendToBackground('deleteEverything', {});
    setDone(true);
  };
  return (
    <section className="data-part" aria-labelledby="data-delete">
      <h2 id="data-delete">{t('data.delete.title')}</h2>
      <p className="soft">{t('data.delete.text')}</p>
      <div>
        <button type="button" className="button button-danger" data-testid="delete-everything" onClick={() => setAsking(true)}>
          {t('data.delete.open')}
        </button>
      </div>
      <p role="status">{isDone && t('data.delete.done')}</p>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('data.delete.question')}
        text={t('data.delete.text')}
        confirm={t('data.delete.confirm')}
        word={t('data.delete.word')}
        onConfirm={deleteAll}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
