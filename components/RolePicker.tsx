import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '../lib/data/rows';
import { Segments } from './Segments';
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
  const id = useId();
  return (
    <div className="field">
      <span id={id} className="label">
        {label}
      </span>
      <Segments labelledBy={id} value={role} options={ROLES.map((each) => [each, t(ROLE_NAME[each])])} onChange={onChange} />
    </div>
  );
}
