import type { ReactNode } from 'react';
import { AccountPicker } from './AccountPicker';
import { PeriodDays } from './PeriodDays';
import { PeriodPicker } from './PeriodPicker';
import './scope.css';
import { TagPicker } from './TagPicker';
import { useScope } from './use-scope';

interface ScopeBarProps {
  /** Leaves out the account picker, where a view chooses accounts in its own way. */
  readonly hasAccounts?: boolean;
  readonly hasTags?: boolean;
  /** Further choices in the same row. */
  readonly children?: ReactNode;
}

/** The pickers above a view: side by side where there is room. */
export function ScopeBar({ hasAccounts = true, hasTags = true, children }: ScopeBarProps) {
  const { choice, change } = useScope();
  return (
    <div className="scope-bar">
      {hasAccounts && <AccountPicker />}
      <PeriodPicker />
      {hasTags && <TagPicker />}
      {children}
      {typeof choice.period !== 'string' && <PeriodDays period={choice.period} onChange={(period) => change({ period })} />}
    </div>
  );
}
