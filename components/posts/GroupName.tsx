import { useTranslation } from 'react-i18next';
import type { TagRow } from '../../lib/data/organisation';
import { PLATFORM_IDS, POST_KINDS } from '../../lib/platforms/types';
import type { Grouping } from '../../lib/posts/group-posts';
import { PlatformMark } from '../PlatformMark';
import { TagMark } from '../tags/TagMark';
import { KIND_NAME, PLATFORM_NAME } from '../words';
import type { HandleOf } from './use-handles';

interface GroupNameProps {
  readonly grouping: Grouping;
  readonly id: string;
  readonly tags: readonly TagRow[];
  readonly handleOf: HandleOf;
}

/** What the posts of a group have in common. */
export function GroupName({ grouping, id, tags, handleOf }: GroupNameProps) {
  const { t } = useTranslation();
  if (grouping === 'account') {
    const platform = PLATFORM_IDS.find((each) => id.startsWith(`${each}:`));
    if (!platform) return t('posts.group.noAccount');
    return (
      <>
        <PlatformMark platform={platform} />
        <span className="only-read-aloud">{t(PLATFORM_NAME[platform])}</span>
        <bdi>{handleOf(id)}</bdi>
      </>
    );
  }
  const platform = PLATFORM_IDS.find((each) => each === id);
  if (platform) {
    return (
      <>
        <PlatformMark platform={platform} />
        {t(PLATFORM_NAME[platform])}
      </>
    );
  }
  const kind = POST_KINDS.find((each) => each === id);
  if (kind) return t(KIND_NAME[kind]);
  const tag = tags.find((each) => each.id === id);
  return tag ? <TagMark tag={tag} /> : t('posts.group.noTag');
}
