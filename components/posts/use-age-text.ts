import { useFormat } from '../use-format';

const HOUR = 3_600_000;
/** From then on, ages are told in days. */
const HOURS = 72;

/** An age as people say it: `20 min`, `3 hr`, `5 days`. */
export function useAgeText(): (age: number) => string {
  const { locale } = useFormat();
  const write = (value: number, unit: 'minute' | 'hour' | 'day') =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: value < 10 && unit !== 'minute' ? 1 : 0,
    }).format(value);
  return (age) => {
    if (age < HOUR) return write(age / 60_000, 'minute');
    return age < HOURS * HOUR ? write(age / HOUR, 'hour') : write(age / HOUR / 24, 'day');
  };
}
