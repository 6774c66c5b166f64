import { ChevronRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../lib/posts/columns';
import type { PostGroup } from '../../lib/posts/group-posts';
import { useFormat } from '../use-format';
import { GroupFigures } from './GroupFigures';
import { type LineProps, useFocusTaking } from './PostLine';
import type { PostValues } from './use-post-values';

interface GroupLineProps extends LineProps {
  readonly group: PostGroup;
  readonly name: ReactNode;
  /** Among the groups, 1 for the first. */
  readonly position: number;
  readonly count: number;
  readonly columnCount: number;
  readonly sortedBy: Column;
  readonly values: PostValues;
  readonly isFolded: boolean;
  readonly onFold: (group: string, isFolded: boolean) => void;
}

/** The head of a group: what its posts have in common, how many they are, and the rate of all of them. */
export const GroupLine = memo(function GroupLine(props: GroupLineProps) {
  const { group, name, index, start, size, position, count, columnCount, sortedBy, values, isActive, isFolded, onFold } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const line = useFocusTaking(props);
  const words = { count: group.posts.length, number: format.number(group.posts.length) };
  return (
    <tr
      ref={line}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-posinset={position}
      aria-setsize={count}
      aria-expanded={!isFolded}
      tabIndex={isActive ? 0 : -1}
      className="post-line group-line"
      style={{ transform: `translateY(${start}px)`, blockSize: size }}
      data-group={group.id}
      onClick={() => onFold(group.id, !isFolded)}
    >
      <td className="group-cell" colSpan={columnCount}>
        <ChevronRight className="group-arrow" size={16} aria-hidden />
        <span className="group-name">{name}</span>
        <span className="soft small group-count">{t('tags.posts', words)}</span>
        <GroupFigures group={group} sortedBy={sortedBy} values={values} />
      </td>
    </tr>
  );
});
