import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { ReminderKind, ReminderSettings, RemindersChange } from '../../lib/reminders/settings';
import { Choice } from '../Choice';
import { Switch } from '../Switch';
import { useFormat } from '../use-format';

interface KindsProps {
  readonly settings: ReminderSettings;
  readonly onChange: (change: RemindersChange) => void;
}

const KIND_NAME = {
  behind: 'reminders.kind.behind',
  deadline: 'reminders.kind.deadline',
  met: 'reminders.kind.met',
  breakout: 'reminders.kind.breakout',
  idle: 'reminders.kind.idle',
  report: 'reminders.kind.report',
} as const satisfies Record<ReminderKind, TextKey>;

interface KindProps extends KindsProps {
  readonly kind: ReminderKind;
  /** One sentence more. */
  readonly text?: string;
  /** When it is to come; shown while it is on. */
  readonly children?: ReactNode;
}

function Kind({ kind, settings, onChange, text, children }: KindProps) {
  const { t } = useTranslation();
  const id = useId();
  const name = t(KIND_NAME[kind]);
  const isOn = settings.kinds[kind];
  return (
    <li className="reminder">
      <div>
        <p>{name}</p>
        {text !== undefined && (
          <p id={id} className="soft small">
            {text}
          </p>
        )}
        {isOn && children}
      </div>
      <Switch
        label={name}
        testId={`reminders-${kind}`}
        {...(text !== undefined && { describedBy: id })}
        checked={isOn}
        onChange={(checked) => onChange({ kinds: { [kind]: checked } })}
      />
    </li>
  );
}

const DAYS = {
  deadline: [0, 1, 2, 3, 5, 7, 14],
  idle: [1, 2, 3, 5, 7, 14],
} as const;

interface DaysProps {
  readonly kind: keyof typeof DAYS;
  readonly label: string;
  readonly value: number;
  readonly nameOf: (days: number) => string;
  readonly onChange: (days: number) => void;
}

function Days({ kind, label, value, nameOf, onChange }: DaysProps) {
  const days = [...new Set([...DAYS[kind], value])].sort((one, other) => one - other);
  return (
    <Choice
      label={label}
      isLabelHidden
      testId={`reminders-${kind}-days`}
      value={String(value)}
      options={days.map((each) => [String(each), nameOf(each)])}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

/** What to be reminded of. */
export function ReminderKinds({ settings, onChange }: KindsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = (count: number) => ({ count, number: format.number(count) });
  return (
    <ul className="reminder-kinds">
      <Kind {...{ settings, onChange }} kind="behind" text={t('reminders.kind.behind.text')} />
      <Kind {...{ settings, onChange }} kind="deadline">
        <Days
          kind="deadline"
          label={t('reminders.kind.deadline.when')}
          value={settings.deadlineDays}
          nameOf={(days) =>
            days === 0 ? t('reminders.kind.deadline.sameDay') : t('reminders.kind.deadline.days', counted(days))
          }
          onChange={(deadlineDays) => onChange({ deadlineDays })}
        />
      </Kind>
      <Kind {...{ settings, onChange }} kind="met" />
      <Kind {...{ settings, onChange }} kind="breakout" text={t('reminders.kind.breakout.text')} />
      <Kind {...{ settings, onChange }} kind="idle">
        <Days
          kind="idle"
          label={t('reminders.kind.idle.when')}
          value={settings.idleDays}
          nameOf={(days) => t('reminders.kind.idle.days', counted(days))}
          onChange={(idleDays) => onChange({ idleDays })}
        />
      </Kind>
      <Kind {...{ settings, onChange }} kind="report">
        <Choice
          label={t('reminders.kind.report.when')}
          isLabelHidden
          testId="reminders-report-every"
          value={settings.reportEvery}
          options={[
            ['week', t('reminders.kind.report.week')],
            ['month', t('reminders.kind.report.month')],
          ]}
          onChange={(reportEvery) => onChange({ reportEvery })}
        />
      </Kind>
    </ul>
  );
}
