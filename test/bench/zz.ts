import { launch } from '../e2e/extension';
import { fill } from './popup';
const l = await launch({ viewport: { width: 372, height: 600 } });
await fill(l);
for (let i = 0; i < 6; i++) {
  const page = await l.context.newPage();
  await page.addInitScript('globalThis.__name = (n) => n');
  await page.addInitScript(() => {
    const m: Record<string, number> = {}; Object.assign(globalThis, { m });
    const see = (k: string, s: string) => { if (!(k in m) && document.querySelector(s)) m[k] = Math.round(performance.now()); };
    new MutationObserver(() => { see('root', '#root'); see('shell', '.popup'); see('row', '[data-testid=goal-row]'); if (document.querySelectorAll('[data-testid=goal-row]').length >= 100 && !m.all) m.all = Math.round(performance.now()); }).observe(document, { childList: true, subtree: true });
    const open = indexedDB.open.bind(indexedDB);
    (indexedDB as any).open = (...a: any) => { m.dbOpen ??= Math.round(performance.now()); const r = (open as any)(...a); r.addEventListener('success', () => { m.dbOpened ??= Math.round(performance.now()); }); return r; };
    const getAll = IDBObjectStore.prototype.getAll;
    IDBObjectStore.prototype.getAll = function (...a: any) { const r = (getAll as any).apply(this, a); const n = this.name; m['ask ' + n] ??= Math.round(performance.now()); r.addEventListener('success', () => { m['got ' + n] ??= Math.round(performance.now()); }); return r; };
  });
  await page.goto(`${l.origin}/popup.html`);
  await page.waitForFunction(() => (globalThis as any).m.all);
  const m = await page.evaluate(() => ({ ...(globalThis as any).m, res: Math.round(Math.max(...performance.getEntriesByType('resource').filter((e) => e.name.endsWith('.js')).map((e: any) => e.responseEnd))), fcp: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0), inter: Math.round((performance.getEntriesByType('navigation')[0] as any).domInteractive) }));
  console.log(JSON.stringify(m));
  await page.close();
}
await l.close();
