import { type HTMLAttributes, type ReactNode, useId } from 'react';

interface TextFieldProps extends Pick<HTMLAttributes<HTMLInputElement>, 'inputMode'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value, in a sentence. */
  readonly problem?: string | undefined;
  /** What to write. */
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  /** Addresses and codes are written from left to right in every language. */
  readonly isCode?: boolean;
  readonly testId?: string;
}

/** A line of text with its label, a hint, and what is wrong with it. */
export function TextField({ label, value, onChange, problem, hint, isCode = false, testId, ...input }: TextFieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="input"
        data-testid={testId}
        autoComplete="off"
        dir={isCode ? 'ltr' : 'auto'}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="problem small">
          {problem}
        </p>
      )}
    </div>
  );
}
