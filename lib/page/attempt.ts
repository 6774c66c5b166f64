/** A page can make any reader stumble; one post that cannot be read must not stop the others. */
export function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
