import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT, type Launched, openBrowser, reloadExtension, worker } from './extension';

/**
 * The built extension in a browser whose person has once agreed to its notifications, so that it need not ask in a window that only a
 * hand can close: a copy of the build first demands the permission, and is then put back as it was built.
 */
export async function launchAllowed(): Promise<Launched> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-lens-copy-'));
  cpSync(BUILT, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const asBuilt = readFileSync(file, 'utf8');
  const { optional_permissions: optional, permissions, ...others } = JSON.parse(asBuilt) as Record<string, string[]>;
  writeFileSync(file, JSON.stringify({ ...others, permissions: [...(permissions ?? []), ...(optional ?? [])] }));
  const opened = await openBrowser(folder);
  const [scheme, , id] = (await worker(opened.context)).url().split('/');
  const launched: Launched = {
    ...opened,
    origin: `${scheme}//${id}`,
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  writeFileSync(file, asBuilt);
  await reloadExtension(launched);
  return launched;
}
