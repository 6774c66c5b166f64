import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { type Author, authorsOf } from '../../lib/posts/authors';
import { handleOf } from '../../lib/posts/handle';
import { PLATFORM_NAME } from '../words';
import { useHandles } from './use-handles';
import type { TrackedAccounts } from './use-tracked';

interface AccountFilterProps {
  readonly account: string | undefined;
  readonly rows: readonly PostRow[];
  readonly tracked: TrackedAccounts;
  readonly onChange: (account: string | undefined) => void;
}

/** A list of suggestions longer than this helps nobody. */
const MOST_SUGGESTED = 200;

/** One account, found by typing a part of its handle. The browser draws the suggestions, beyond the panel's edge if need be. */
export function AccountFilter({ account, rows, tracked, onChange }: AccountFilterProps) {
  const { t } = useTranslation();
  const [field, list] = [useId(), useId()];
  const current = useDeferredValue(rows);
  const authors = useMemo(() => authorsOf(current, tracked.accounts), [current, tracked.accounts]);
  const [typed, setTyped] = useState('');
  const wanted = typed.toLowerCase().replace(/^@/, '');
  const suggested = authors.filter(({ key }) => handleOf(key).includes(wanted)).slice(0, MOST_SUGGESTED);
  const writtenHandle = useHandles([account, ...suggested.map(({ key }) => key)]);
  // Looked up once, not once per author: there may be tens of thousands.
  const sites = { x: t(PLATFORM_NAME.x), linkedin: t(PLATFORM_NAME.linkedin), facebook: t(PLATFORM_NAME.facebook) };
  const nameOf = ({ key, platform }: Author) => `${writtenHandle(key)} · ${sites[platform]}`;
  const named = (name: string) => {
    const wantedName = name.toLowerCase();
    return authors.find(({ key, platform }) => `${handleOf(key)} · ${sites[platform]}`.toLowerCase() === wantedName);
  };
  const chosen = authors.find(({ key }) => key === account);
  // A name that was chosen goes when the filter is cleared; a half-typed one stays.
  const text = chosen ? nameOf(chosen) : named(typed) ? '' : typed;
  const type = (next: string) => {
    setTyped(next);
    onChange(named(next)?.key);
  };
  return (
    <div className="field">
      <label htmlFor={field}>{t('posts.filter.account')}</label>
      <input
        id={field}
        className="input"
        list={list}
        placeholder={t('posts.filter.account.any')}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <datalist id={list}>
        {suggested.map((author) => (
          <option key={author.key} value={nameOf(author)} />
        ))}
      </datalist>
    </div>
  );
}
