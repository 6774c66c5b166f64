import { useId } from 'react';

type SegmentsProps<Value extends string> = {
  /** `undefined` while it is not known. */
  readonly value: Value | undefined;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
} & ({ readonly label: string } | { readonly labelledBy: string });

/** A few named values side by side, one of them chosen. */
export function Segments<Value extends string>({ value, options, onChange, ...naming }: SegmentsProps<Value>) {
  const name = useId();
  const label = 'label' in naming ? { 'aria-label': naming.label } : { 'aria-labelledby': naming.labelledBy };
  return (
    <div role="radiogroup" className="segments" {...label}>
      {options.map(([each, text]) => (
        <label key={each} className="segment">
          <input
            type="radio"
            name={name}
            value={each}
            checked={value === each}
            disabled={value === undefined}
            onChange={() => onChange(each)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
