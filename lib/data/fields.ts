import * as z from 'zod/mini';
import type { Count } from '../counts/count';
import { defined } from '../defined';
import { PLATFORM_IDS } from '../platforms/types';

// Compiled checks would need `eval`, which extensions may not use.
z.config({ jitless: true });

/** Fields of messages, bounded in length and size, whoever wrote them. */

export const platformField = z.enum(PLATFORM_IDS);
export const timeField = whole(0, 8.64e15);
export const countField = z.pipe(
  z.object({ value: whole(0, 1e13), step: whole(1, 1e13), floor: z.optional(z.literal(true)) }),
  z.transform((count): Count => defined(count)),
);
export const postIdField = z.string().check(z.regex(/^~?[A-Za-z0-9][\w.:%~-]{0,255}$/));
/** Handles are written in any script, without blanks or control characters. */
export const handleField = z.string().check(z.regex(/^[^\s\p{Cc}\p{Cs}<>"\\]{1,200}$/u));
export const nameField = z.pipe(z.string().check(z.maxLength(1000)), z.transform(firstCharacters(200)));
export const textField = z.pipe(z.string().check(z.maxLength(4000)), z.transform(firstCharacters(280)));

export function whole(least: number, most: number) {
  return z.int().check(z.minimum(least), z.maximum(most));
}

/** Cuts a text to a number of characters; no emoji is torn apart. */
function firstCharacters(length: number): (text: string) => string {
  return (text) => (text.length <= length ? text : Array.from(text).slice(0, length).join(''));
}

/** The value, or an error that says in words what is wrong with it. */
export function read<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`refused: ${z.prettifyError(result.error)}`);
}
