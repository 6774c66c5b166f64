import { useRef, useState } from 'react';
import { useWidth } from '../use-width';
import { PostDetail } from './PostDetail';
import { PostList } from './PostList';
import './posts.css';
import type { PostsView } from './use-posts-view';

/** From this width on, the detail stands beside the list instead of over it. */
const BESIDE = 720;

interface PostsTabProps {
  readonly view: PostsView;
  /** Key of the post whose detail is open. */
  readonly opened: string | undefined;
  readonly onOpen: (post: string | undefined) => void;
}

/** Everything recorded: search, filters, the table, and the opened post. */
export function PostsTab({ view, opened, onOpen }: PostsTabProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isBeside = useWidth(frame) >= BESIDE;
  const [lastOpened, setLastOpened] = useState<string>();
  if (opened !== undefined && opened !== lastOpened) setLastOpened(opened);
  const isCovered = opened !== undefined && !isBeside;
  return (
    <div ref={frame} className={isBeside ? 'posts posts-beside' : 'posts'} data-detail={opened !== undefined}>
      <div className="posts-under" inert={isCovered}>
        <PostList view={view} opened={opened} onOpen={onOpen} lastOpened={lastOpened} />
      </div>
      {opened !== undefined && <PostDetail key={opened} post={opened} view={view} onClose={() => onOpen(undefined)} />}
    </div>
  );
}
