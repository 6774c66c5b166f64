import type { CDPSession } from 'playwright';

interface Frame {
  readonly functionName: string;
  readonly url: string;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds of a page's main thread. */
export interface MainThread {
  /** Under a function of an extension, whatever the browser did for it included. */
  readonly extension: number;
  /** Everything else but idling: the page's scripts, styles, layout, paint. */
  readonly page: number;
}

const SAMPLE_EVERY = 200;

/** Samples the main thread while `work` runs. */
export async function profileWhile(session: CDPSession, work: () => Promise<unknown>): Promise<MainThread> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return shares(profile as Profile);
}

function shares({ nodes, samples = [], timeDeltas = [] }: Profile): MainThread {
  const kinds = kindOfNodes(nodes);
  const time = { extension: 0, page: 0, idle: 0 };
  // A delta is the time before its sample.
  samples.forEach((id, index) => {
    time[kinds.get(id) ?? 'page'] += Math.max(0, timeDeltas[index + 1] ?? 0) / 1000;
  });
  return { extension: time.extension, page: time.page };
}

/** Whose time a sample at each node of the call tree is: an extension's from its outermost function down. */
function kindOfNodes(nodes: Profile['nodes']): Map<number, 'extension' | 'page' | 'idle'> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kinds = new Map<number, 'extension' | 'page' | 'idle'>();
  const visit = (id: number, outer: 'extension' | 'page'): void => {
    const node = byId.get(id);
    if (!node) return;
    const { url, functionName } = node.callFrame;
    const kind = outer === 'extension' || url.startsWith('chrome-extension:') ? 'extension' : 'page';
    kinds.set(id, functionName === '(idle)' ? 'idle' : kind);
    for (const child of node.children ?? []) visit(child, kind);
  };
  const root = nodes[0];
  if (root) visit(root.id, 'page');
  return kinds;
}
