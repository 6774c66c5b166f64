import { useTranslation } from 'react-i18next';
import { type Count, isExact } from '../lib/counts/count';
import { useFormat } from './use-format';

interface CountValueProps {
  readonly count: Count | undefined;
  /** Writes large numbers short, for narrow places. */
  readonly isShort?: boolean;
}

/** A counter with its precision: `1,234`, `≈ 1.2K` with the whole interval on hover, `–` where the site showed none. */
export function CountValue({ count, isShort = false }: CountValueProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!count)
    return (
      <span className="missing" title={t('posts.missing')}>
        {'–'}
      </span>
    );
  if (isExact(count)) {
    const full = format.number(count.value);
    const short = isShort ? format.tiny(count.value) : full;
    return short === full ? <span>{full}</span> : <span title={full}>{short}</span>;
  }
  return <span title={t('posts.interval', { interval: format.interval(count) })}>{format.count(count)}</span>;
}
