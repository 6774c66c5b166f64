/** Stands in for WXT's content-script context: ends by `signal`, says nothing to the page. */
export class ContentScriptContext {
  private readonly ending = new AbortController();
  readonly signal = this.ending.signal;
}
