import * as z from 'zod/mini';
import { timeField } from '../data/fields';
import { addDays } from '../day';
import { defined } from '../defined';
import type { GoalChange, Milestone } from '../goals/goal';

const FIELDS = ['name', 'kpi', 'scope', 'baseline', 'target', 'period', 'objective'] as const satisfies GoalChange['field'][];

const day = z.string().check(z.refine((value) => addDays(value, 0) === value, 'no day'));
const milestones = z
  .array(
    z.object({
      id: z.string().check(z.minLength(1), z.maxLength(100)),
      name: z.string().check(z.maxLength(200)),
      day: z.optional(day),
      value: z.optional(z.number()),
      doneAt: z.optional(timeField),
    }),
  )
  .check(z.maxLength(100));
const changes = z
  .array(
    z.object({
      at: timeField,
      field: z.enum(FIELDS),
      before: z.string().check(z.maxLength(2000)),
      after: z.string().check(z.maxLength(2000)),
    }),
  )
  .check(z.maxLength(1000));

/** Steps on the way as a cell holds them; `undefined` where it holds something else. */
export function milestonesField(value: unknown): readonly Milestone[] | undefined {
  return milestones.safeParse(value).data?.map((milestone) => defined(milestone));
}

/** What was changed about a goal as a cell holds it; `undefined` where it holds something else. */
export function changesField(value: unknown): readonly GoalChange[] | undefined {
  return changes.safeParse(value).data;
}
