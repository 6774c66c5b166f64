/** An object whose absent values are absent keys. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A copy without the keys whose value is `undefined`: missing stays missing in the store, too. */
export function defined<T extends object>(object: T): Defined<T> {
  const copy: Partial<T> = {};
  for (const key in object) if (object[key] !== undefined) copy[key] = object[key];
  return copy as unknown as Defined<T>;
}
