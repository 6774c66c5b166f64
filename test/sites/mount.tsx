import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { Counter } from '../../lib/platforms/types';
import { createRandom } from '../../lib/random';
import { navigate } from './location';
import type { SiteOptions, Theme } from './site';
import { tick } from './ticks';

/** What a test can do to an open replica. */
export interface Replica {
  readonly options: SiteOptions;
  /** Raises a counter of the post with this id, in place. */
  tick(post: string, counter: Counter, by: number): void;
  navigate(path: string): void;
  setTheme(theme: Theme): void;
}

/** Starts a site in the page; `paint` shows a theme the way this site does. */
export function mount(
  Site: ComponentType<{ readonly options: SiteOptions }>,
  rootId: string,
  paint: (theme: Theme, root: HTMLElement) => void,
): Replica {
  const root = document.getElementById(rootId);
  const settings = document.getElementById('replica-options')?.textContent;
  if (!root || !settings) throw new Error('this is no page of a replica');
  const options = JSON.parse(settings) as SiteOptions;
  paint(options.theme, root);
  createRoot(root).render(<Site options={options} />);
  if (options.tickEvery > 0) tickByItself(options);
  return { options, tick, navigate, setTheme: (theme) => paint(theme, root) };
}

/** Now and then a counter of a post that is shown goes up. */
function tickByItself(options: SiteOptions): void {
  const random = createRandom(options.seed, 'ticks');
  setInterval(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('article [role="group"][id^="id__"]')];
    const post = shown.length > 0 ? random.pick(shown).id.slice('id__'.length) : undefined;
    if (!post) return;
    tick(post, 'views', random.integer(20, 200));
    tick(post, random.pick(['reactions', 'reactions', 'comments', 'shares']), random.integer(1, 3));
  }, options.tickEvery);
}
