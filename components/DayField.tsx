import { useId } from 'react';

interface DayFieldProps {
  readonly label: string;
  /** Local day, `2026-11-21`; empty while none is chosen. */
  readonly day: string;
  readonly isWrong?: boolean;
  /** What is wrong with the day, in a sentence. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  readonly onChange: (day: string) => void;
  readonly testId?: string;
}

/** A calendar day. */
export function DayField({ label, day, isWrong = false, problem, isRequired = false, onChange, testId }: DayFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="input"
        required={isRequired}
        data-testid={testId}
        aria-invalid={isWrong || problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        value={day}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="problem small">
          {problem}
        </p>
      )}
    </div>
  );
}
