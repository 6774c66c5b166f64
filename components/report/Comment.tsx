import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface CommentProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string | undefined;
  readonly onChange: (text: string) => void;
}

/** What the person says about a part: a field on the screen, a paragraph on paper. */
export function Comment({ label, placeholder, text = '', onChange }: CommentProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="comment" data-empty={text === ''}>
      <label htmlFor={id} className="only-read-aloud">
        {label}
      </label>
      <textarea
        id={id}
        className="input comment-field"
        dir="auto"
        rows={1}
        placeholder={placeholder ?? t('report.comment.placeholder')}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {/* A field shows on paper only what it happens to have room for. */}
      <p className="comment-text" dir="auto" aria-hidden="true">
        {text}
      </p>
    </div>
  );
}
