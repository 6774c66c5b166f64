import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TagRow } from '../../lib/data/organisation';
import { type PostRow, ROLES } from '../../lib/data/rows';
import { PLATFORM_IDS, POST_KINDS } from '../../lib/platforms/types';
import { countActive, type PostFilter } from '../../lib/posts/post-filter';
import { Choice } from '../Choice';
import { Search } from '../Search';
import { useFormat } from '../use-format';
import { KIND_NAME, PLATFORM_NAME, ROLE_NAME } from '../words';
import { AccountFilter } from './AccountFilter';
import { PublishedChoice } from './PublishedChoice';
import type { TrackedAccounts } from './use-tracked';

interface PostFiltersProps {
  readonly filter: PostFilter;
  readonly onChange: (filter: PostFilter) => void;
  readonly rows: readonly PostRow[];
  readonly tracked: TrackedAccounts;
  readonly tags: readonly TagRow[];
  readonly isWide: boolean;
}

const ANY = 'any';

/** A filter without the parts that let everything through. */
function without(filter: PostFilter): PostFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '' && value !== ANY));
}

type Change = { readonly [Part in keyof PostFilter]: PostFilter[Part] | undefined };

function FilterFields({ filter, onChange, rows, tracked, tags }: Omit<PostFiltersProps, 'isWide'>) {
  const { t } = useTranslation();
  const change = (part: Change) => onChange(without({ ...filter, ...part } as PostFilter));
  const promoted = filter.promoted === undefined ? ANY : filter.promoted ? 'only' : 'without';
  return (
    <>
      <Choice
        label={t('posts.filter.platform')}
        value={filter.platform ?? ANY}
        options={[[ANY, t('posts.filter.platform.any')], ...PLATFORM_IDS.map((id) => [id, t(PLATFORM_NAME[id])] as const)]}
        onChange={(platform) => change({ platform: platform === ANY ? undefined : platform })}
      />
      <Choice
        label={t('posts.filter.role')}
        value={filter.role ?? ANY}
        options={[
          [ANY, t('posts.filter.role.any')],
          ['tracked', t('posts.filter.role.tracked')],
          ...ROLES.map((role) => [role, t(ROLE_NAME[role])] as const),
        ]}
        onChange={(role) => change({ role: role === ANY ? undefined : role })}
      />
      <AccountFilter account={filter.account} rows={rows} tracked={tracked} onChange={(account) => change({ account })} />
      <PublishedChoice published={filter.published} onChange={(published) => change({ published })} />
      <Choice
        label={t('posts.filter.kind')}
        value={filter.kind ?? ANY}
        options={[[ANY, t('posts.filter.kind.any')], ...POST_KINDS.map((kind) => [kind, t(KIND_NAME[kind])] as const)]}
        onChange={(kind) => change({ kind: kind === ANY ? undefined : kind })}
      />
      {tags.length > 0 && (
        <Choice
          label={t('posts.filter.tag')}
          value={filter.tag ?? ANY}
          options={[[ANY, t('posts.filter.tag.any')], ...tags.map(({ id, name }) => [id, name] as const)]}
          onChange={(tag) => change({ tag: tag === ANY ? undefined : tag })}
        />
      )}
      <Choice
        label={t('posts.filter.promoted')}
        value={promoted}
        options={[
          [ANY, t('posts.filter.promoted.any')],
          ['without', t('posts.filter.promoted.without')],
          ['only', t('posts.filter.promoted.only')],
        ]}
        onChange={(wanted) => change({ promoted: wanted === ANY ? undefined : wanted === 'only' })}
      />
    </>
  );
}

/** Search and filters; where it is narrow, the filters stand behind a button that says how many are set. */
export function PostFilters(props: PostFiltersProps) {
  const { filter, onChange, isWide } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const fields = useId();
  const active = countActive(filter);
  return (
    <div className="filters">
      <div className="filters-search">
        <Search
          label={t('posts.search')}
          clear={t('posts.search.clear')}
          value={filter.text ?? ''}
          onChange={(text) => onChange(without({ ...filter, text }))}
        />
        {!isWide && (
          <button type="button" className="button" aria-expanded={isOpen} aria-controls={fields} onClick={() => setOpen(!isOpen)}>
            {active > 0 ? t('posts.filters.active', { number: format.number(active) }) : t('posts.filters')}
          </button>
        )}
      </div>
      <div id={fields} className="filters-fields" hidden={!isWide && !isOpen}>
        <FilterFields {...props} />
        {active > 0 && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onChange(filter.text === undefined ? {} : { text: filter.text })}
          >
            {t('posts.filters.clear')}
          </button>
        )}
      </div>
    </div>
  );
}
