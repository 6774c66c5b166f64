import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { POST_KINDS } from '../../lib/platforms/types';
import { hasSeveralWords, isReversed, type Problem, type RuleDraft, ruleOf } from '../../lib/tags/tag-draft';
import { Choice } from '../Choice';
import { DayField } from '../DayField';
import { IconButton } from '../IconButton';
import { AccountFilter } from '../posts/AccountFilter';
import type { TrackedAccounts } from '../posts/use-tracked';
import { TextField } from '../TextField';
import { useFormat } from '../use-format';
import { KIND_NAME } from '../words';

export interface RuleContext {
  /** Every post, for suggesting authors. */
  readonly posts: readonly PostRow[];
  readonly tracked: TrackedAccounts;
  /** What to say where something is wrong; nothing before the first attempt to save. */
  readonly problems: ReadonlySet<Problem>;
}

interface RuleFieldsProps extends RuleContext {
  readonly rule: RuleDraft;
  /** 1 for the first. */
  readonly position: number;
  readonly onChange: (rule: RuleDraft) => void;
  readonly onRemove: () => void;
}

/** One rule: a post must fulfil every condition that is filled in. */
export function RuleFields({ rule, position, onChange, onRemove, posts, tracked, problems }: RuleFieldsProps) {
  const { t } = useTranslation();
  const number = useFormat().number(position);
  const change = (part: Partial<RuleDraft>) => onChange({ ...rule, ...part });
  const areDatesWrong = problems.has('ruleDates') && isReversed(rule);
  const isHashtagWrong = problems.has('hashtagWords') && hasSeveralWords(rule.hashtag);
  return (
    <fieldset className="rule">
      <legend className="only-read-aloud">{t('tags.rule', { number })}</legend>
      <div className="rule-head">
        <span className="soft small" aria-hidden>
          {t('tags.rule', { number })}
        </span>
        <IconButton label={t('tags.rule.remove', { number })} onClick={onRemove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
      <div className="rule-fields">
        <TextField
          label={t('tags.rule.hashtag')}
          value={rule.hashtag}
          placeholder={t('tags.rule.hashtag.example')}
          problem={isHashtagWrong ? t('tags.problem.hashtagWords') : undefined}
          onChange={(hashtag) => change({ hashtag })}
        />
        <TextField label={t('tags.rule.keyword')} value={rule.keyword} onChange={(keyword) => change({ keyword })} />
        <Choice
          label={t('posts.filter.kind')}
          value={rule.kind}
          options={[['', t('posts.filter.kind.any')], ...POST_KINDS.map((kind) => [kind, t(KIND_NAME[kind])] as const)]}
          onChange={(kind) => change({ kind })}
        />
        <AccountFilter
          account={rule.account || undefined}
          rows={posts}
          tracked={tracked}
          onChange={(account = '') => change({ account })}
        />
        <DayField label={t('tags.rule.from')} day={rule.from} isWrong={areDatesWrong} onChange={(from) => change({ from })} />
        <DayField label={t('tags.rule.to')} day={rule.to} isWrong={areDatesWrong} onChange={(to) => change({ to })} />
      </div>
      {areDatesWrong && <p className="problem small">{t('tags.problem.dates')}</p>}
      {problems.has('emptyRule') && ruleOf(rule) === undefined && <p className="problem small">{t('tags.problem.emptyRule')}</p>}
    </fieldset>
  );
}
