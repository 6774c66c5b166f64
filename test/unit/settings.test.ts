import { expect, test } from 'vitest';
import { applyChange, DEFAULT_SETTINGS, isRecording } from '../../lib/settings';

test('nothing is recorded before consent', () => {
  expect(isRecording(DEFAULT_SETTINGS, 'x')).toBe(false);
  expect(isRecording(applyChange(DEFAULT_SETTINGS, { consentedAt: 1 }), 'x')).toBe(true);
});

test('switches change one by one', () => {
  const settings = applyChange(DEFAULT_SETTINGS, { consentedAt: 1, record: { x: false } });
  expect(isRecording(settings, 'x')).toBe(false);
  expect(isRecording(settings, 'linkedin')).toBe(true);
});

test('reminders change one by one', () => {
  const { reminders } = applyChange(DEFAULT_SETTINGS, { reminders: { isOn: true, kinds: { idle: false } } });
  expect(reminders).toEqual({
    ...DEFAULT_SETTINGS.reminders,
    isOn: true,
    kinds: { ...DEFAULT_SETTINGS.reminders.kinds, idle: false },
  });
  expect(applyChange(DEFAULT_SETTINGS, {}).reminders.isOn).toBe(false);
});
