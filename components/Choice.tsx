import { useId } from 'react';

export type ChoiceOption<Value extends string> = readonly [value: Value, name: string];

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  /** Further options under a heading; empty ones are left out. */
  readonly groups?: readonly (readonly [heading: string, options: readonly ChoiceOption<Value>[]])[];
  readonly onChange: (value: Value) => void;
  readonly testId?: string;
  /** The label is for screen readers only: what is chosen says enough to everybody else. */
  readonly isLabelHidden?: boolean;
}

function Options({ options }: { readonly options: readonly ChoiceOption<string>[] }) {
  return options.map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}

/**
 * One of a few named values. The browser's own list box: it may open beyond the edge of a narrow side panel, which a list
 * drawn by the page cannot.
 */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, groups = [], onChange, testId, isLabelHidden = false } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const option = [...options, ...groups.flatMap(([, members]) => members)].find(([each]) => each === chosen);
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
        <Options options={options} />
        {groups.map(
          ([heading, members]) =>
            members.length > 0 && (
              <optgroup key={heading} label={heading}>
                <Options options={members} />
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}
