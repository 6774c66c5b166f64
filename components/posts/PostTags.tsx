import { Tag } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { Overlay } from '../Overlay';
import { TagAssign } from '../tags/TagAssign';
import { TagMark } from '../tags/TagMark';
import { UndoNotice } from '../tags/UndoNotice';
import { useTagEdit } from '../tags/use-tag-edit';
import type { PostsView } from './use-posts-view';

interface PostTagsProps {
  readonly post: PostRow;
  readonly view: PostsView;
}

/** The tags of one post, with a way to change them. */
export function PostTags({ post, view: { tags, tagsOf, client } }: PostTagsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const edit = useTagEdit(tags);
  const own = tagsOf(post);
  return (
    <section className="tag-marks" aria-label={t('posts.column.tags')}>
      {own.map((tag) => (
        <TagMark key={tag.id} tag={tag} />
      ))}
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Tag size={14} aria-hidden />
        {own.length === 0 ? t('detail.tags.add') : t('detail.tags.change')}
      </button>
      <Overlay isOpen={isOpen} title={t('detail.tags')} onClose={() => setOpen(false)}>
        <TagAssign posts={[post]} tags={tags} edit={edit} client={client?.id} />
        <UndoNotice edit={edit} />
      </Overlay>
    </section>
  );
}
