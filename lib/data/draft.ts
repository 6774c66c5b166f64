/** A row on its way to the store; without `id` it is a new one. */
export type Draft<Row extends { readonly id: string }> = Omit<Row, 'id'> & { readonly id?: string };

export function withId<Row extends { readonly id: string }>(draft: Draft<Row>): Row {
  return { ...draft, id: draft.id ?? crypto.randomUUID() } as Row;
}

/** For sorting, as people sort names: `Set 2` before `Set 10`. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name, undefined, { numeric: true });
}
