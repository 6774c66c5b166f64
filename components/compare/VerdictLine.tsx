import type { ColumnId } from '../../lib/kpi/compare/columns';
import type { ComparedAccount } from '../../lib/kpi/compare/compare';
import type { Coverage } from '../../lib/kpi/compare/coverage';
import { useVerdict } from './use-verdict';

interface VerdictLineProps {
  readonly accounts: readonly ComparedAccount[];
  readonly coverage: ReadonlyMap<string, Coverage> | undefined;
  readonly column: ColumnId;
}

/** Who is ahead in the column that is sorted by, or why that cannot be said. */
export function VerdictLine({ accounts, coverage, column }: VerdictLineProps) {
  const verdict = useVerdict()(accounts, coverage, column);
  if (!verdict) return null;
  return <p className={verdict.hasWinner ? 'verdict verdict-winner' : 'verdict'}>{verdict.text}</p>;
}
