import { ChevronDown } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import type { PlatformId } from '../../lib/platforms/types';
import { PlatformMark } from '../PlatformMark';
import { handleOf } from './handle';
import type { TrackedAccounts } from './use-tracked';

interface AccountFilterProps {
  readonly account: string | undefined;
  readonly rows: readonly PostRow[];
  readonly tracked: TrackedAccounts;
  readonly onChange: (account: string | undefined) => void;
}

interface Author {
  readonly id: string;
  readonly platform: PlatformId;
  readonly name: string;
}

const MOST_SHOWN = 50;

/** Every author of a post, tracked ones first, then by number of posts. */
function authorsOf(rows: readonly PostRow[], { accounts }: TrackedAccounts): Author[] {
  const counts = new Map<string, { platform: PlatformId; posts: number }>();
  for (const { account, platform } of rows) {
    if (account === undefined) continue;
    const known = counts.get(account);
    if (known) known.posts += 1;
    else counts.set(account, { platform, posts: 1 });
  }
  const rank = ([key, { posts }]: [string, { posts: number }]) => posts + (accounts.has(key) ? rows.length : 0);
  return [...counts]
    .sort((one, other) => rank(other) - rank(one))
    .map(([id, { platform }]) => ({ id, platform, name: accounts.get(id)?.account.handle ?? handleOf(id) }));
}

/** One account, found by typing a part of its handle. */
export function AccountFilter({ account, rows, tracked, onChange }: AccountFilterProps) {
  const { t } = useTranslation();
  const current = useDeferredValue(rows);
  const authors = useMemo(() => authorsOf(current, tracked), [current, tracked]);
  const chosen = account === undefined ? '' : handleOf(account);
  const [typed, setTyped] = useState(chosen);
  const wanted = typed.toLowerCase().replace(/^@/, '');
  const items = (typed === chosen ? authors : authors.filter(({ name }) => name.toLowerCase().includes(wanted))).slice(
    0,
    MOST_SHOWN,
  );
  const type = (text: string) => {
    setTyped(text);
    if (text === '') onChange(undefined);
  };
  return (
    <ComboBox
      className="field"
      items={items}
      inputValue={typed}
      onInputChange={type}
      value={account ?? null}
      onChange={(key) => {
        const author = authors.find(({ id }) => id === key);
        if (author) setTyped(author.name);
        onChange(author?.id);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{t('posts.filter.account')}</Label>
      <div className="combo">
        <Input className="input" placeholder={t('posts.filter.account.any')} />
        <Button className="combo-button" aria-label={t('posts.filter.account.show')}>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox
          className="list-box"
          aria-label={t('posts.filter.account')}
          renderEmptyState={() => <p className="soft">{t('posts.filter.account.none')}</p>}
        >
          {(author: Author) => (
            <ListBoxItem className="list-box-item" textValue={author.name}>
              <PlatformMark platform={author.platform} />
              <bdi>{author.name}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
