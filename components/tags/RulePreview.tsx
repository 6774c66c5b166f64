import { useCallback, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { filtered } from '../../lib/slices';
import { type TagDraft, tagOf } from '../../lib/tags/tag-draft';
import { createRuleTest } from '../../lib/tags/tag-lookup';
import { useFormat } from '../use-format';
import { useTimeZone } from '../use-time-zone';
import { useWork } from '../use-work';

interface RulePreviewProps {
  readonly draft: TagDraft;
  readonly posts: readonly PostRow[];
}

/** How many stored posts the rules fit, within the days of a campaign, while they are being written. */
export function RulePreview({ draft, posts }: RulePreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useTimeZone();
  const current = useDeferredValue(draft);
  const begin = useCallback(() => filtered(posts, createRuleTest(tagOf(current), zone)), [current, posts, zone]);
  const { result } = useWork(begin);
  if (draft.rules.length === 0) return null;
  const count = result?.length ?? 0;
  return (
    <p className="soft" role="status">
      {result && t('tags.rules.matches', { count, number: format.number(count) })}
    </p>
  );
}
