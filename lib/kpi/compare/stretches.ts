/** Time after `from` and up to `to`, Unix ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The same time as stretches in order that do not touch; empty ones are left out. */
export function unite(stretches: readonly Stretch[]): readonly Stretch[] {
  const united: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = united.at(-1);
    if (to <= from) continue;
    if (last && from <= last.to) united[united.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else united.push({ from, to });
  }
  return united;
}

/** The parts of stretches that lie inside another. */
export function clip(stretches: readonly Stretch[], inside: Stretch): readonly Stretch[] {
  return stretches
    .map(({ from, to }) => ({ from: Math.max(from, inside.from), to: Math.min(to, inside.to) }))
    .filter(({ from, to }) => to > from);
}

/** Milliseconds; the stretches must not overlap. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

export function holds({ from, to }: Stretch, time: number): boolean {
  return from < time && time <= to;
}
