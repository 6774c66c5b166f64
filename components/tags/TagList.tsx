import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TagRow } from '../../lib/data/organisation';
import type { PostRow } from '../../lib/data/rows';
import { deleteTag } from '../../lib/data/tags';
import { draftOf, newDraft, type TagDraft } from '../../lib/tags/tag-draft';
import { ConfirmDialog } from '../ConfirmDialog';
import { database } from '../database';
import type { TrackedAccounts } from '../posts/use-tracked';
import { TagEditor } from './TagEditor';
import { TagLine } from './TagLine';
import './tags.css';
import { useTagCounts } from './use-tag-counts';
import type { Tags } from './use-tags';

export interface TagListProps {
  /** Every stored post. */
  readonly posts: readonly PostRow[];
  readonly tracked: TrackedAccounts;
  readonly tags: Tags;
  /** Only this client's tags, and those of none. */
  readonly client: string | undefined;
}

/** All tags and campaigns, with a way to make, change and delete them. */
export function TagList({ posts, tracked, tags, client }: TagListProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<TagDraft>();
  const [asked, setAsked] = useState<TagRow>();
  const add = useRef<HTMLButtonElement>(null);
  const counts = useTagCounts(posts, tags);
  const shown = tags.rows.filter((tag) => client === undefined || tag.client === undefined || tag.client === client);
  // The button that opened the editor has gone with the list.
  const close = () => {
    setDraft(undefined);
    requestAnimationFrame(() => add.current?.focus());
  };
  if (draft) {
    return <TagEditor first={draft} tags={tags.rows} clients={tags.clients} posts={posts} tracked={tracked} onClose={close} />;
  }
  return (
    <div className="tag-list">
      <p className="soft">{shown.length === 0 && tags.isLoaded ? t('tags.none') : t('tags.text')}</p>
      <ul>
        {shown.map((tag) => (
          <TagLine
            key={tag.id}
            tag={tag}
            client={tags.clients.find(({ id }) => id === tag.client)}
            count={counts && (counts.get(tag.id) ?? 0)}
            onEdit={() => setDraft(draftOf(tag))}
            onDelete={() => setAsked(tag)}
          />
        ))}
      </ul>
      <div>
        <button type="button" className="button" ref={add} onClick={() => setDraft(newDraft(tags.rows, client))}>
          <Plus size={15} aria-hidden />
          {t('tags.new')}
        </button>
      </div>
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t('tags.delete.title', { tag: asked?.name ?? '' })}
        text={t('tags.delete.text')}
        confirm={t('tags.delete.confirm')}
        onConfirm={async () => asked && deleteTag(database, asked.id)}
        onClose={() => setAsked(undefined)}
      />
    </div>
  );
}
