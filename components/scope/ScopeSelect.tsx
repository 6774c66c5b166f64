import { useId } from 'react';
import './scope.css';

export type ScopeOption = readonly [value: string, name: string];

interface ScopeSelectProps {
  /** For screen readers: what is chosen says enough to everybody else. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly ScopeOption[];
  /** Further options under a heading; empty ones are left out. */
  readonly groups?: readonly (readonly [heading: string, options: readonly ScopeOption[]])[];
  readonly onChange: (value: string) => void;
  readonly testId?: string;
}

function Options({ options }: { readonly options: readonly ScopeOption[] }) {
  return options.map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}

/** The browser's own list box, because it may open beyond the edge of a narrow side panel. */
export function ScopeSelect({ label, value, options, groups = [], onChange, testId }: ScopeSelectProps) {
  const id = useId();
  return (
    <div className="scope-select">
      <label htmlFor={id} className="only-read-aloud">
        {label}
      </label>
      <select
        id={id}
        className="input select"
        data-testid={testId}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
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
