interface SwitchProps {
  readonly label: string;
  readonly testId: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Id of the text that says more about it. */
  readonly describedBy?: string;
}

/** On or off, at once. */
export function Switch({ label, testId, checked, onChange, describedBy }: SwitchProps) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked
      role="switch"
      className="switch"
      data-testid={testId}
      aria-label={label}
      aria-describedby={describedBy}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
