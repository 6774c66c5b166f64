import { browser } from 'wxt/browser';

/** Lives in the extension's own world of the page, where the page cannot look. */
const world = globalThis as typeof globalThis & { kpiLensRunning?: Map<string, () => void> };

/** A port closes a moment before the browser admits that the extension is gone; ms. */
const AFTERMATH = 50;
/** Asking the browser is too dear for every frame, and without a port nothing else tells; ms. */
const CHECK_EVERY = 1_000;

/**
 * Stands in for WXT's content-script context, which announces the extension to the page; this one says nothing.
 * Everything a script starts ends by `signal`: when a newer copy starts in the same page, or when the extension that
 * started it has been updated, reloaded or switched off.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();
  #checkedAt = 0;
  #port: { disconnect(): void } | undefined;
  #watch: ReturnType<typeof setInterval> | undefined;
  readonly signal = this.#ending.signal;

  constructor(name: string) {
    world.kpiLensRunning ??= new Map();
    world.kpiLensRunning.get(name)?.();
    world.kpiLensRunning.set(name, () => this.#end());
    const check = () => this.check();
    document.addEventListener('visibilitychange', check, { signal: this.signal });
    window.addEventListener('focus', check, { signal: this.signal });
  }

  /** True while the script lives; looks whether its extension is still there about once a second. */
  isAlive(): boolean {
    return performance.now() - this.#checkedAt < CHECK_EVERY ? !this.signal.aborted : this.check();
  }

  /** Ends the script when its extension is gone; true while it lives. */
  check(): boolean {
    this.#checkedAt = performance.now();
    if (!isConnected()) this.#end();
    return !this.signal.aborted;
  }

  /**
   * Asks the browser to report the extension's end at once. Call it after the background has answered: the worker is awake
   * then, and a port alone does not keep it so.
   */
  hold(): void {
    if (this.#port || !this.check()) return;
    try {
      const port = browser.runtime.connect({ name: 'lifetime' });
      this.#port = port;
      clearInterval(this.#watch);
      port.onDisconnect.addListener(() => {
        if (isConnected()) void browser.runtime.lastError; // read, so that the browser does not report it in the page's console
        this.#port = undefined;
        this.#checkWithoutPort();
      });
    } catch {
      this.check();
    }
  }

  /** A worker that went to sleep has closed the port as well, and the extension may be switched off long after. */
  #checkWithoutPort(): void {
    if (this.signal.aborted) return;
    setTimeout(() => this.check(), AFTERMATH);
    clearInterval(this.#watch);
    this.#watch = setInterval(() => document.hidden || this.check(), CHECK_EVERY);
  }

  #end(): void {
    this.#ending.abort();
    clearInterval(this.#watch);
    try {
      this.#port?.disconnect();
    } catch {
      // The extension is gone, and the port with it.
    }
  }
}

function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
