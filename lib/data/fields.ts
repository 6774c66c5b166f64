import * as z from 'zod';
import type { Count } from '../counts/count';
import { PLATFORM_IDS } from '../platforms/types';
import { defined } from './defined';

// Compiled checks would need `eval`, which extensions may not use.
z.config({ jitless: true });

/** Fields of messages, bounded in length and size, whoever wrote them. */

export const platformField = z.enum(PLATFORM_IDS);
export const timeField = z.int().min(0).max(8.64e15);
export const countField = z
  .object({ value: z.int().min(0).max(1e13), step: z.int().min(1).max(1e13), floor: z.literal(true).optional() })
  .transform((count): Count => defined(count));
export const postIdField = z.string().regex(/^~?[A-Za-z0-9][\w.:%~-]{0,255}$/);
/** Handles are written in any script, without blanks or control characters. */
export const handleField = z.string().regex(/^[^\s\p{Cc}\p{Cs}<>"\\]{1,200}$/u);
export const nameField = z.string().max(1000).transform(firstCharacters(200));
export const textField = z.string().max(4000).transform(firstCharacters(280));

/** Cuts a text to a number of characters; no emoji is torn apart. */
function firstCharacters(length: number): (text: string) => string {
  return (text) => (text.length <= length ? text : Array.from(text).slice(0, length).join(''));
}

/** The value, or an error that says in words what is wrong with it. */
export function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`refused: ${z.prettifyError(result.error)}`);
}
