import { Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FailedChange } from '../FailedChange';
import { IconButton } from '../IconButton';
import { useFormat } from '../use-format';
import type { TagEdit } from './use-tag-edit';

/** What the last change did to how many posts, and a way back. */
export function UndoNotice({ edit }: { readonly edit: TagEdit }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { done, failure, progress } = edit;
  const words = done && { tag: done.tag.name, count: done.count, number: format.number(done.count) };
  return (
    <>
      <FailedChange reason={failure} />
      <div className="undo" role="status">
        {progress !== undefined && (
          <>
            <progress value={progress} max={1} aria-label={t('tags.changing')} />
            <button type="button" className="button button-quiet" onClick={edit.cancel}>
              {t('dialog.cancel')}
            </button>
          </>
        )}
        {progress === undefined && done && words && (
          <>
            <span>{done.isOn ? t('tags.added', words) : t('tags.removed', words)}</span>
            {done.count > 0 && (
              <button type="button" className="button button-quiet" onClick={() => edit.undo()}>
                <Undo2 size={14} aria-hidden />
                {t('tags.undo')}
              </button>
            )}
            <IconButton label={t('tags.undo.dismiss')} onClick={edit.forget}>
              <X size={14} aria-hidden />
            </IconButton>
          </>
        )}
      </div>
    </>
  );
}
