import { useTranslation } from 'react-i18next';
import type { FormField, FormProblem } from '../../lib/goals/read-form';

export type ProblemText = (field: FormField) => string | undefined;

/** Said at once, because it can only be a slip; what is missing is said when the person wants to save. */
const AT_ONCE: readonly FormProblem[] = ['noNumber', 'negative', 'zero', 'reversed', 'over'];

/** What is wrong with a field, in a sentence. */
export function useProblemText(problems: ReadonlyMap<FormField, FormProblem>, isTried: boolean): ProblemText {
  const { t } = useTranslation();
  return (field) => {
    const problem = problems.get(field);
    return problem && (isTried || AT_ONCE.includes(problem)) ? t(`goal.problem.${problem}`) : undefined;
  };
}
