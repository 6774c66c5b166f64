import { Pencil, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetRow } from '../../lib/data/organisation';
import { Choice } from '../Choice';
import { IconButton } from '../IconButton';
import { useScope } from '../scope/use-scope';
import type { EditedSet } from './use-sets';

interface SetPickerProps {
  readonly sets: readonly SetRow[];
  readonly chosen: SetRow;
  readonly onChoose: (id: string) => void;
  readonly onEdit: (set: EditedSet) => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** Which set is compared, with a way to change it and to make another. */
export function SetPicker({ sets, chosen, onChoose, onEdit, children }: SetPickerProps) {
  const { t } = useTranslation();
  const { choice } = useScope();
  const empty = { name: '', accounts: [], ...(choice.client !== undefined && { client: choice.client }) };
  return (
    <div className="set-picker">
      <Choice
        isLabelHidden
        label={t('compare.set')}
        testId="set"
        value={chosen.id}
        options={sets.map(({ id, name }) => [id, name])}
        onChange={onChoose}
      />
      <IconButton label={t('compare.set.edit')} onClick={() => onEdit(chosen)}>
        <Pencil size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('compare.set.new')} onClick={() => onEdit(empty)}>
        <Plus size={16} aria-hidden />
      </IconButton>
      {children}
    </div>
  );
}
