import * as z from 'zod/mini';
import { isTimeZone } from '../day';
import { defined } from '../defined';
import { type BackgroundProtocol, PARTS } from '../messages';
import { PLATFORM_IDS } from '../platforms/types';
import { REMINDER_KINDS } from '../reminders/settings';
import { handleField, nameField, platformField, read, timeField, whole } from './fields';
import { ROLES } from './rows';

type Request<Name extends keyof BackgroundProtocol> = Parameters<BackgroundProtocol[Name]>[0];

const key = z.string().check(z.minLength(1), z.maxLength(500));
const switches = z.partialRecord(z.enum(PLATFORM_IDS), z.boolean());

const hello = z.object({ platform: platformField });
const load = z.object({ part: z.enum(PARTS) });
const openSidePanel = z.object({ post: z.optional(key) });
const deleteAccount = z.object({ key });
const trackAs = z.object({
  platform: platformField,
  account: handleField,
  name: z.optional(nameField),
  role: z.enum(ROLES),
});
const reminders = z.object({
  isOn: z.exactOptional(z.boolean()),
  kinds: z.exactOptional(z.partialRecord(z.enum(REMINDER_KINDS), z.boolean())),
  deadlineDays: z.exactOptional(whole(0, 60)),
  idleDays: z.exactOptional(whole(1, 60)),
  reportEvery: z.exactOptional(z.enum(['week', 'month'])),
  quietFrom: z.exactOptional(whole(0, 23)),
  quietUntil: z.exactOptional(whole(0, 23)),
});
const changeSettings = z.object({
  consentedAt: z.optional(timeField),
  record: z.optional(switches),
  badges: z.optional(switches),
  language: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/))),
  theme: z.optional(z.enum(['auto', 'light', 'dark'])),
  retentionDays: z.optional(whole(1, 3650)),
  timeZone: z.optional(
    z.string().check(
      z.maxLength(64),
      z.refine((zone) => zone === 'auto' || isTimeZone(zone), 'no time zone'),
    ),
  ),
  publicSaves: z.optional(z.boolean()),
  reminders: z.optional(reminders),
});

/** Each returns the request as it may be carried out, and throws a sentence when it is none. */
export const parseRequest = {
  hello: (message: unknown): Request<'hello'> => read(hello, message),
  load: (message: unknown): Request<'load'> => read(load, message),
  openSidePanel: (message: unknown): Request<'openSidePanel'> => defined(read(openSidePanel, message)),
  deleteAccount: (message: unknown): Request<'deleteAccount'> => read(deleteAccount, message),
  trackAs: (message: unknown): Request<'trackAs'> => defined(read(trackAs, message)),
  changeSettings: (message: unknown): Request<'changeSettings'> => defined(read(changeSettings, message)),
};
