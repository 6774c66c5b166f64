import { useId } from 'react';

interface DayFieldProps {
  readonly label: string;
  /** Local day, `2026-11-21`; empty while none is chosen. */
  readonly day: string;
  readonly isWrong?: boolean;
  readonly isRequired?: boolean;
  readonly onChange: (day: string) => void;
}

/** A calendar day. */
export function DayField({ label, day, isWrong = false, isRequired = false, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="input"
        required={isRequired}
        aria-invalid={isWrong}
        value={day}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
