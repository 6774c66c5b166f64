import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '../lib/data/rows';
import { ROLE_NAME } from './words';

interface RolePickerProps {
  readonly label: string;
  /** `undefined` while it is not known. */
  readonly role: Role | undefined;
  readonly onChange: (role: Role) => void;
}

/** The four roles an account can have, one of them chosen. */
export function RolePicker({ label, role, onChange }: RolePickerProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="only-read-aloud">{label}</legend>
      {ROLES.map((each) => (
        <label key={each} className="segment">
          <input
            type="radio"
            name={name}
            data-testid={`role-${each}`}
            checked={role === each}
            disabled={role === undefined}
            onChange={() => onChange(each)}
          />
          <span>{t(ROLE_NAME[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
