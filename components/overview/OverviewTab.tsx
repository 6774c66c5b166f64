import { useStored } from '../database';
import { FailureNotice } from '../ErrorNotice';
import { NoPosts } from '../posts/EmptyPosts';
import { ScopeBar } from '../scope/ScopeBar';
import { usePreference } from '../scope/use-preference';
import { useScope } from '../scope/use-scope';
import { ViewPicker } from '../scope/ViewPicker';
import { useTimeZone } from '../use-time-zone';
import { NoAccounts } from './EmptyOverview';
import { OverviewNumbersView } from './OverviewNumbersView';
import './overview.css';
import { chosenTiles } from '../../lib/overview/tiles';
import { useOverview } from './use-overview';

interface OverviewTabProps {
  readonly onOpenPost: (post: string) => void;
  readonly onPosts: () => void;
}

/** How a period went: KPIs, their trend, and what worked. */
export default function OverviewTab({ onOpenPost, onPosts }: OverviewTabProps) {
  const { scope, set } = useScope();
  const zone = useTimeZone();
  const hasPosts = useStored(async (db) => (await db.posts.limit(1).count()) > 0);
  const { isRead, value, save } = usePreference('tiles');
  const tiles = chosenTiles(value, set !== undefined);
  const hasAccounts = scope !== undefined && scope.accounts.length > 0;
  const { retry, ...numbers } = useOverview(isRead && hasAccounts ? scope : undefined, set?.accounts, tiles, zone);
  if (hasPosts === undefined || scope === undefined) return null;
  if (!hasPosts) return <NoPosts />;
  return (
    <div className="view overview">
      <ScopeBar>
        <ViewPicker />
      </ScopeBar>
      {numbers.failure && <FailureNotice error={numbers.failure} retry={retry} />}
      {hasAccounts ? (
        <OverviewNumbersView
          numbers={numbers}
          scope={scope}
          tiles={tiles}
          onTiles={save}
          onOpenPost={onOpenPost}
          onPosts={onPosts}
        />
      ) : (
        <NoAccounts onPosts={onPosts} />
      )}
    </div>
  );
}
