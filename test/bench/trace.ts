interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly stackTrace?: readonly { readonly url: string }[] };
    readonly name?: string;
  };
}

export const TRACE_CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'v8.execute',
];

export interface TraceFigures {
  /** Layouts and style computations that a script of the extension made the browser do at once. */
  readonly forcedLayouts: number;
  readonly forcedStyles: number;
  /** The longest stretch that the extension kept one task of the main thread busy, ms. */
  readonly longestStretch: number;
  /** Tasks of 50 ms and more in which the extension had a part of more than 1 ms. */
  readonly longTasks: number;
}

/** What a trace of one stream says about the extension in the page. */
export function traceFigures(trace: Buffer): TraceFigures {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:'),
  );
  const thread = mostFrequent(ours.map(({ pid, tid }) => `${pid} ${tid}`));
  const isHere = ({ pid, tid }: TraceEvent) => `${pid} ${tid}` === thread;
  const tasks = traceEvents.filter(
    (event) => isHere(event) && event.ph === 'X' && /RunTask$|ThreadControllerImpl::RunTask/.test(event.name),
  );
  const parts = partsOf(tasks, ours.filter(isHere));
  const forced = (name: string) =>
    traceEvents.filter((event) => isHere(event) && event.name === name && isForcedByUs(event)).length;
  return {
    forcedLayouts: forced('Layout'),
    forcedStyles: forced('UpdateLayoutTree') + forced('RecalculateStyles'),
    longestStretch: Math.max(0, ...parts.map(({ ours: part }) => part)) / 1000,
    longTasks: parts.filter(({ task, ours: part }) => task >= 50_000 && part > 1000).length,
  };
}

function isForcedByUs({ args }: TraceEvent): boolean {
  return args?.beginData?.stackTrace?.some(({ url }) => url.startsWith('chrome-extension:')) ?? false;
}

/** For each task with work of the extension: its length and that work's, microseconds. Calls inside calls count once. */
function partsOf(tasks: readonly TraceEvent[], calls: readonly TraceEvent[]): { task: number; ours: number }[] {
  const sortedTasks = [...tasks].sort((one, other) => one.ts - other.ts);
  const parts = new Map<TraceEvent, number>();
  let end = 0;
  let at = 0;
  for (const call of [...calls].sort((one, other) => one.ts - other.ts)) {
    if (call.ts < end) continue;
    end = call.ts + (call.dur ?? 0);
    while (at + 1 < sortedTasks.length && (sortedTasks[at + 1]?.ts ?? 0) <= call.ts) at += 1;
    const task = sortedTasks[at];
    if (task) parts.set(task, (parts.get(task) ?? 0) + (call.dur ?? 0));
  }
  return [...parts].map(([task, ours]) => ({ task: task.dur ?? 0, ours }));
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
