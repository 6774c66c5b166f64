import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundles = new Map<string, Promise<string>>();

/** One script for the browser with everything `entry` imports; its exports become the global `name`. Built once per process. */
export function bundle(entry: string, name = 'replica'): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const built = build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(entry, `file://${root}`)), formats: ['iife'], name },
    },
  }).then((result) => {
    const output = Array.isArray(result) ? result.flatMap((part) => part.output) : 'output' in result ? result.output : [];
    const script = output.find((part) => part.type === 'chunk');
    if (!script) throw new Error(`${entry} gave no script`);
    return script.code;
  });
  bundles.set(entry, built);
  return built;
}
