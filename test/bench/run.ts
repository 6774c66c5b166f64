import { printRows } from './figures';
import { benchOverview } from './overview';
import { benchSize } from './package-size';
import { benchPopup } from './popup';
import { benchRead } from './read';
import { benchStored } from './store';
import { benchStream } from './stream';

const BENCHES = {
  stream: benchStream,
  read: (rounds: number) => benchRead(rounds * 3),
  size: () => benchSize(),
  store: benchStored,
  popup: (rounds: number) => benchPopup(rounds * 3),
  overview: benchOverview,
};

/**
 * Measures what has a limit, as ratios within this run, and prints one table. Ends with 1 when a limit is missed.
 * @param wanted names of those that are measured; all where none is named.
 */
async function run(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !Object.hasOwn(BENCHES, name));
  if (unknown) throw new Error(`There is no "${unknown}" among ${Object.keys(BENCHES).join(', ')}.`);
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  console.log(`Measuring, ${rounds} rounds each; this takes some minutes …`);
  const rows = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`  ${name} …`);
    rows.push(...(await bench(rounds)));
  }
  printRows(rows);
  process.exitCode = rows.some(({ pass }) => pass === false) ? 1 : 0;
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`The bench could not be finished. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
