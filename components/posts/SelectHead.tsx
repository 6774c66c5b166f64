import { useTranslation } from 'react-i18next';
import type { PostSelection } from './use-selection';

interface SelectHeadProps {
  readonly selection: PostSelection;
  /** Posts there are to choose. */
  readonly total: number;
  readonly isReachable: boolean;
}

/** Chooses every post found, or none. */
export function SelectHead({ selection, total, isReachable }: SelectHeadProps) {
  const { t } = useTranslation();
  const count = selection.posts.length;
  const isAll = count > 0 && count === total;
  return (
    <th scope="col" className="post-cell cell-select" aria-colindex={1}>
      <input
        type="checkbox"
        tabIndex={isReachable ? 0 : -1}
        aria-label={t('posts.select.all')}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && !isAll;
        }}
        checked={isAll}
        onChange={() => (isAll ? selection.clear() : selection.all())}
      />
    </th>
  );
}
