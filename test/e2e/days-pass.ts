import type { Launched } from './extension';

/**
 * Lets days pass for the extension: everything it has stored becomes so much older, every moment and every local day of it, which
 * is the same as if the clock had gone on. The extension's own pages must be closed.
 */
export async function daysPass({ context, origin }: Launched, days: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  try {
    // Run by tsx, functions inside functions ask for this helper.
    await page.evaluate('globalThis.__name = (named) => named');
    await page.evaluate(async (days) => {
      const DAY_MS = 86_400_000;
      const [FIRST, LAST] = [Date.UTC(2015, 0), Date.UTC(2060, 0)];
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const older = (value: unknown): unknown => {
        if (typeof value === 'number') return value > FIRST && value < LAST ? value - days * DAY_MS : value;
        if (typeof value === 'string')
          return /^\d{4}-\d{2}-\d{2}$/.test(value)
            ? new Date(Date.parse(value) - days * DAY_MS).toISOString().slice(0, 10)
            : value;
        if (Array.isArray(value)) return value.map(older);
        if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [older(name), older(inner)]));
      };
      const database = await settled(indexedDB.open('kpi-lens'));
      for (const name of database.objectStoreNames) {
        const table = database.transaction(name, 'readwrite').objectStore(name);
        const rows = await settled(table.getAll());
        await settled(table.clear());
        for (const row of rows) await settled(table.put(older(row)));
      }
      database.close();
    }, days);
  } finally {
    await page.close();
  }
}
