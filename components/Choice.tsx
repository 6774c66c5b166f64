import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
  readonly testId?: string;
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean;
}

/**
 * One of a few named values. The browser's own list box: it may open beyond the edge of a narrow side panel, which a list
 * drawn by the page cannot.
 */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
  testId,
  isLabelHidden = false,
}: ChoiceProps<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find(([each]) => each === chosen);
    if (option) onChange(option[0]);
  };
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'only-read-aloud' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="input select"
        data-testid={testId}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
