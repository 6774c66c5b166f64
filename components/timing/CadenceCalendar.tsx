import { useTranslation } from 'react-i18next';
import { localDay } from '../../lib/day';
import type { PostFigures } from '../../lib/kpi/figures';
import { type CalendarDay, cadenceOf, calendarOf } from '../../lib/kpi/timing/calendar';
import { firstWeekdayOf, weekdaysFrom } from '../../lib/kpi/timing/week';
import { useScope } from '../scope/use-scope';
import { useFormat } from '../use-format';
import { useTimeZone } from '../use-time-zone';
import { useDayNames } from './use-day-names';
import { useSlotNames } from './use-slot-names';

/** How strongly a day is coloured, by its posts; from four on all days look the same. */
const LEVELS = ['none', '2', '3', '4', '5'] as const;
/** Calendars with more weeks than this get a row of their own. */
const SHORT = 9;

function DayCell({ day }: { readonly day: CalendarDay | undefined }) {
  const format = useFormat();
  const names = useDayNames();
  if (!day) return <td />;
  return (
    <td className="calendar-day" data-level={LEVELS[Math.min(day.posts, 4)]} title={names.full(day.day)}>
      {format.number(day.posts)}
    </td>
  );
}

/** Days × posts, weeks in columns, with the cadence in words. */
export function CadenceCalendar({ figures }: { readonly figures: readonly PostFigures[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useSlotNames();
  const days = useDayNames();
  const zone = useTimeZone();
  const { scope } = useScope();
  if (!scope) return null;
  const published = figures.flatMap(({ post }) =>
    post.publishedAt === undefined || post.promoted || post.reshare ? [] : localDay(post.publishedAt, zone),
  );
  const first = firstWeekdayOf(format.locale);
  const weeks = calendarOf(published, scope.period, first);
  const cadence = cadenceOf(weeks);
  return (
    <section className={weeks.length > SHORT ? 'timing-part timing-long' : 'timing-part'} aria-labelledby="timing-calendar">
      <h2 id="timing-calendar">{t('timing.calendar')}</h2>
      <p>
        {t('timing.calendar.active', {
          count: cadence.days,
          number: format.number(cadence.days),
          active: format.number(cadence.activeDays),
        })}{' '}
        {t('timing.calendar.pause', { count: cadence.longestPause, number: format.number(cadence.longestPause) })}{' '}
        <span className="soft">{t('timing.calendar.seen')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long calendar scrolls sideways, with the keyboard too */}
      <section className="calendar-frame" aria-label={t('timing.calendar.table')} tabIndex={0}>
        <table className="calendar">
          <caption className="only-read-aloud">{t('timing.calendar.table')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="only-read-aloud">{t('timing.heat.day')}</span>
              </th>
              {weeks.map((week) => {
                const start = week.find((day) => day)?.day ?? '';
                return (
                  <th key={start} scope="col">
                    <span className="only-read-aloud">{t('timing.calendar.week', { day: days.full(start) })}</span>
                    <span aria-hidden="true">{days.short(start)}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {weekdaysFrom(first).map((weekday, row) => (
              <tr key={weekday}>
                <th scope="row">{names.shortWeekday(weekday)}</th>
                {weeks.map((week) => (
                  <DayCell key={week.find((day) => day)?.day} day={week[row]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
