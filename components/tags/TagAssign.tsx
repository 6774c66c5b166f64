import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TagRow } from '../../lib/data/organisation';
import type { PostRow } from '../../lib/data/rows';
import { saveTag } from '../../lib/data/tags';
import { newDraft, problemsOf, tagOf } from '../../lib/tags/tag-draft';
import { createRuleTest } from '../../lib/tags/tag-lookup';
import { database } from '../database';
import { useFormat } from '../use-format';
import { useTimeZone } from '../use-time-zone';
import { TagMark } from './TagMark';
import { useTagCounts } from './use-tag-counts';
import type { TagEdit } from './use-tag-edit';
import type { Tags } from './use-tags';

interface TagAssignProps {
  readonly posts: readonly PostRow[];
  readonly tags: Tags;
  readonly edit: TagEdit;
  /** The client new tags belong to. */
  readonly client: string | undefined;
}

interface TagCheckProps {
  readonly tag: TagRow;
  readonly posts: readonly PostRow[];
  readonly count: number;
  readonly onChange: (isOn: boolean) => void;
}

/** On all, on some or on none of the posts. */
function TagCheck({ tag, posts, count, onChange }: TagCheckProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useTimeZone();
  const isOnSome = count > 0 && count < posts.length;
  const [only] = posts;
  const isByRule = posts.length === 1 && only !== undefined && createRuleTest(tag, zone)(only);
  return (
    <label className="check tag-check">
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = isOnSome;
        }}
        checked={count === posts.length}
        onChange={() => onChange(count < posts.length)}
      />
      <TagMark tag={tag} />
      <span className="soft small tag-check-note">
        {isOnSome && t('tags.onSome', { some: format.number(count), number: format.number(posts.length) })}
        {isByRule && t('tags.byRule')}
      </span>
    </label>
  );
}

function NewTag({ tags, posts, edit, client }: TagAssignProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const draft = { ...newDraft(tags.rows, client), name };
  const isAllowed = problemsOf(draft, tags.rows).size === 0;
  const create = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!isAllowed) return;
    await edit.set(await saveTag(database, tagOf(draft)), posts, true);
    setName('');
  };
  return (
    <form className="new-tag" onSubmit={create}>
      <input
        className="input"
        dir="auto"
        aria-label={t('tags.new.name')}
        placeholder={t('tags.new.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" className="button" disabled={!isAllowed}>
        <Plus size={15} aria-hidden />
        {t('tags.new.add')}
      </button>
    </form>
  );
}

const NOTHING_COUNTED: ReadonlyMap<string, number> = new Map();

/** Which tags some posts have; a click changes it for all of them at once. */
export function TagAssign(props: TagAssignProps) {
  const { posts, tags, edit, client } = props;
  const { t } = useTranslation();
  const counts = useTagCounts(posts, tags) ?? NOTHING_COUNTED;
  const offered = tags.rows.filter(
    (tag) => client === undefined || tag.client === undefined || tag.client === client || counts.has(tag.id),
  );
  return (
    <div className="tag-assign">
      {offered.length === 0 && <p className="soft">{t('tags.none')}</p>}
      <ul className="tag-checks">
        {offered.map((tag) => (
          <li key={tag.id}>
            <TagCheck
              tag={tag}
              posts={posts}
              count={counts.get(tag.id) ?? 0}
              onChange={(isOn) => void edit.set(tag, posts, isOn)}
            />
          </li>
        ))}
      </ul>
      <NewTag {...props} />
    </div>
  );
}
