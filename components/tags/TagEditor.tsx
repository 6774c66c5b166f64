import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientRow, TagRow } from '../../lib/data/organisation';
import { saveTag } from '../../lib/data/tags';
import { emptyRule, type Problem, problemsOf, type TagDraft, tagOf } from '../../lib/tags/tag-draft';
import { Choice } from '../Choice';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { TextField } from '../TextField';
import { CampaignFields } from './CampaignFields';
import { type RuleContext, RuleFields } from './RuleFields';
import { RulePreview } from './RulePreview';
import { SignPicker } from './SignPicker';

interface TagEditorProps extends Omit<RuleContext, 'problems'> {
  readonly first: TagDraft;
  readonly tags: readonly TagRow[];
  readonly clients: readonly ClientRow[];
  /** With the tag as stored, or without one when nothing was saved. */
  readonly onClose: (saved?: TagRow) => void;
}

const NO_PROBLEMS: ReadonlySet<Problem> = new Set();

interface PartProps extends RuleContext {
  readonly draft: TagDraft;
  readonly change: (part: Partial<TagDraft>) => void;
}

function Rules({ draft, change, ...context }: PartProps) {
  const { t } = useTranslation();
  const { rules } = draft;
  const add = () => change({ rules: [...rules, emptyRule(Math.max(-1, ...rules.map(({ number }) => number)) + 1)] });
  return (
    <section className="editor-part" aria-labelledby="tag-rules">
      <h3 id="tag-rules">{t('tags.rules')}</h3>
      <p className="soft small">{t('tags.rules.text')}</p>
      {rules.map((rule, index) => (
        <RuleFields
          {...context}
          key={rule.number}
          rule={rule}
          position={index + 1}
          onChange={(next) => change({ rules: rules.map((each) => (each.number === rule.number ? next : each)) })}
          onRemove={() => change({ rules: rules.filter((each) => each.number !== rule.number) })}
        />
      ))}
      <div className="editor-row">
        <button type="button" className="button" onClick={add}>
          <Plus size={15} aria-hidden />
          {t('tags.rules.add')}
        </button>
        <RulePreview draft={draft} posts={context.posts} />
      </div>
    </section>
  );
}

function CampaignPart({ draft, change, problems }: PartProps) {
  const { t } = useTranslation();
  return (
    <section className="editor-part">
      <label className="check">
        <input
          type="checkbox"
          checked={draft.isCampaign}
          onChange={(event) => change({ isCampaign: event.currentTarget.checked })}
        />
        <span>
          <strong>{t('tags.campaign')}</strong> <span className="soft small">{t('tags.campaign.text')}</span>
        </span>
      </label>
      {draft.isCampaign && (
        <CampaignFields
          campaign={draft.campaign}
          name={draft.name}
          problems={problems}
          onChange={(campaign) => change({ campaign })}
        />
      )}
    </section>
  );
}

/** Everything about one tag. What is wrong is said when the person wants to save, and nothing typed is lost. */
export function TagEditor({ first, tags, clients, onClose, ...context }: TagEditorProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(first);
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const found = problemsOf(draft, tags);
  const problems = isTried ? found : NO_PROBLEMS;
  const change = (part: Partial<TagDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (found.size > 0) return;
    saveTag(database, tagOf(draft)).then(onClose, (error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  const name = problems.has('nameMissing')
    ? t('tags.problem.nameMissing')
    : problems.has('nameTaken')
      ? t('tags.problem.nameTaken')
      : undefined;
  const part = { draft, change, problems, ...context };
  return (
    <form className="editor" onSubmit={submit} noValidate>
      <div className="rule-fields">
        <TextField label={t('tags.name')} value={draft.name} problem={name} onChange={(next) => change({ name: next })} />
        <SignPicker colour={draft.colour} onChange={(colour) => change({ colour })} />
        {clients.length > 0 && (
          <Choice
            label={t('tags.client')}
            value={draft.client}
            options={[['', t('tags.client.none')], ...clients.map((client) => [client.id, client.name] as const)]}
            onChange={(client) => change({ client })}
          />
        )}
      </div>
      <Rules {...part} />
      <CampaignPart {...part} />
      {problems.size > 0 && (
        <p className="notice notice-error" role="alert">
          {t('tags.problem')}
        </p>
      )}
      <FailedChange reason={failure} />
      <div className="confirm-actions">
        <button type="button" className="button" onClick={() => onClose()}>
          {t('dialog.cancel')}
        </button>
        <button type="submit" className="button button-primary">
          {t('tags.save')}
        </button>
      </div>
    </form>
  );
}
