import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupedRows, plainRows } from '../../lib/posts/row-list';
import { FailureNotice } from '../ErrorNotice';
import { Overlay } from '../Overlay';
import { TagAssign } from '../tags/TagAssign';
import { TagList } from '../tags/TagList';
import { UndoNotice } from '../tags/UndoNotice';
import { useTagEdit } from '../tags/use-tag-edit';
import { useFormat } from '../use-format';
import { useWidth } from '../use-width';
import { BulkBar } from './BulkBar';
import { ColumnChooser } from './ColumnChooser';
import { NoPosts, NothingFound } from './EmptyPosts';
import { PostFilters } from './PostFilters';
import { PostTable } from './PostTable';
import { SortProgress, Summary } from './Progress';
import { TableTools } from './TableTools';
import type { PostsView } from './use-posts-view';
import { useSelection } from './use-selection';

/** From this width of the list on, rows are columns instead of two lines. */
const COLUMNS = 820;

interface PostListProps {
  readonly view: PostsView;
  /** Key of the post whose detail is open. */
  readonly opened: string | undefined;
  /** The post opened last: where the focus returns to. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (post: string | undefined) => void;
}

type Asked = 'columns' | 'tags' | 'assign';

/** Groups that are folded up, until the panel is closed. */
function useFolding() {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = useCallback((group: string, isFolded: boolean) => {
    setFolded((before) => {
      const next = new Set(before);
      if (isFolded) next.add(group);
      else next.delete(group);
      return next;
    });
  }, []);
  return { folded, fold };
}

/** Search, filters and the table, with what can be done to posts and to the table. */
export function PostList({ view, opened, onOpen, lastOpened }: PostListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const hasColumns = useWidth(list) >= COLUMNS;
  const { all, found, filter, arrangement, tags, tracked, client, values, tagsOf } = view;
  const [asked, setAsked] = useState<Asked>();
  const [isSelecting, setSelecting] = useState(false);
  const { folded, fold } = useFolding();
  const selection = useSelection(found.posts);
  const edit = useTagEdit(tags);
  const canSelect = hasColumns || isSelecting;
  const rows = useMemo(
    () => (found.groups ? groupedRows(found.groups, folded) : plainRows(found.posts)),
    [found.groups, found.posts, folded],
  );
  const context = useMemo(() => ({ values, tagsOf, isShort: !hasColumns }), [values, tagsOf, hasColumns]);
  const chosen = selection.posts.length;
  const close = () => setAsked(undefined);
  return (
    <div ref={list} className={hasColumns ? 'posts-list has-columns' : 'posts-list'}>
      <PostFilters
        filter={filter}
        onChange={view.setFilter}
        rows={all.rows}
        tracked={tracked}
        tags={tags.rows}
        isWide={hasColumns}
      />
      <div className="posts-summary">
        <Summary view={view} />
        <TableTools
          arrangement={arrangement}
          hasColumns={hasColumns}
          isSelecting={isSelecting}
          onSelecting={setSelecting}
          onColumns={() => setAsked('columns')}
          onTags={() => setAsked('tags')}
        />
      </div>
      <SortProgress view={view} />
      {(chosen > 0 || isSelecting) && (
        <BulkBar selection={selection} total={found.posts.length} onTag={() => setAsked('assign')} />
      )}
      {asked !== 'assign' && <UndoNotice edit={edit} />}
      {all.failure && <FailureNotice error={all.failure} retry={all.reload} />}
      {all.isComplete && !all.failure && all.total === 0 && <NoPosts />}
      {all.isComplete && all.total > 0 && found.posts.length === 0 && !found.isBehind && (
        <NothingFound onClear={() => view.setFilter({})} />
      )}
      {found.posts.length > 0 && (
        <PostTable
          rows={rows}
          total={found.posts.length}
          columns={arrangement.columns}
          context={context}
          isBehind={found.isBehind}
          sort={arrangement.sort}
          onSort={arrangement.setSort}
          grouping={found.groups ? arrangement.grouping : 'none'}
          tags={tags.rows}
          folded={folded}
          onFold={fold}
          selection={selection}
          canSelect={canSelect}
          opened={opened}
          lastOpened={lastOpened}
          onOpen={onOpen}
        />
      )}
      <Overlay isOpen={asked === 'columns'} title={t('posts.columns')} onClose={close}>
        <ColumnChooser columns={arrangement.columns} onChange={arrangement.setColumns} />
      </Overlay>
      <Overlay isOpen={asked === 'tags'} title={t('tags.title')} onClose={close}>
        <TagList posts={all.rows} tracked={tracked} tags={tags} client={client?.id} />
      </Overlay>
      <Overlay
        isOpen={asked === 'assign'}
        title={t('posts.tags.of', { count: chosen, number: format.number(chosen) })}
        onClose={close}
      >
        <TagAssign posts={selection.posts} tags={tags} edit={edit} client={client?.id} />
        <UndoNotice edit={edit} />
      </Overlay>
    </div>
  );
}
