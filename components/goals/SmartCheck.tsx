import { Check, CircleHelp, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SmartFinding } from '../../lib/goals/smart';
import type { Editor } from './use-editor';
import { useSmartSentence } from './use-smart-sentence';

function signOf({ ok }: SmartFinding) {
  if (ok === undefined) return { Icon: CircleHelp, name: 'open' } as const;
  return ok ? ({ Icon: Check, name: 'good' } as const) : ({ Icon: TriangleAlert, name: 'weak' } as const);
}

/** Whether the goal is specific, measurable, achievable, relevant and time-bound, in words, while it is being set. */
export function SmartCheck({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const sentence = useSmartSentence(editor);
  return (
    <section className="goal-step" aria-labelledby="goal-smart">
      <h3 id="goal-smart">{t('goal.smart')}</h3>
      <ul className="goal-smart" aria-live="polite">
        {editor.smart.map((finding) => {
          const { Icon, name } = signOf(finding);
          return (
            <li key={finding.letter} className={`smart-${name}`} data-letter={finding.letter} data-ok={String(finding.ok)}>
              <Icon size={15} aria-hidden />
              <span className="only-read-aloud">{t(`goal.smart.${name}`)}</span>
              <span>
                <strong>{t(`goal.smart.${finding.letter}`)}</strong> {sentence(finding.finding)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
