/** Far more than one screen shows, so that a post that is read again costs no parsing. */
const MOST = 300;

/**
 * The same function, with what it made of the last texts kept; for pure ones, and results that nobody changes.
 * A page has one language for as long as it is open: another one starts anew.
 */
export function remember<Result>(
  parse: (text: string, language: string | undefined) => Result,
): (text: string, language?: string) => Result {
  const results = new Map<string, Result>();
  let spoken: string | undefined;
  return (text, language) => {
    if (language !== spoken || results.size > MOST) results.clear();
    spoken = language;
    const known = results.get(text);
    if (known !== undefined || results.has(text)) return known as Result;
    const result = parse(text, language);
    results.set(text, result);
    return result;
  };
}
