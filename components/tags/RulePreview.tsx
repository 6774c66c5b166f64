import { useCallback, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { createRuleTest } from '../../lib/tags';
import { filtered } from '../slices';
import { useFormat } from '../use-format';
import { useWork } from '../use-work';
import { type RuleDraft, ruleOf } from './tag-draft';

interface RulePreviewProps {
  readonly rules: readonly RuleDraft[];
  readonly posts: readonly PostRow[];
}

/** How many stored posts the rules fit, while they are being written. */
export function RulePreview({ rules, posts }: RulePreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const current = useDeferredValue(rules);
  const begin = useCallback(() => {
    const complete = current.flatMap((rule) => ruleOf(rule) ?? []);
    return filtered(posts, createRuleTest({ rules: complete }));
  }, [current, posts]);
  const { result } = useWork(begin);
  if (rules.length === 0) return null;
  const count = result?.length ?? 0;
  return (
    <p className="soft" role="status">
      {result && t('tags.rules.matches', { count, number: format.number(count) })}
    </p>
  );
}
