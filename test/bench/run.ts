import { printRows } from './figures';
import { benchOverview } from './overview';
import { benchSize } from './package-size';
import { benchPopup } from './popup';
import { benchRead } from './read';
import { benchStored } from './store';
import { benchStream } from './stream';

/** Measures what has a limit, as ratios within this run, and prints one table. Ends with 1 when a limit is missed. */
async function run(): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  console.log(`Measuring, ${rounds} rounds each; this takes some minutes …`);
  const rows = [];
  for (const [title, bench] of [
    ['streaming', () => benchStream(rounds)],
    ['reading', () => benchRead(rounds * 3)],
    ['size', () => benchSize()],
    ['storing', () => benchStored(rounds)],
    ['the popup', () => benchPopup(rounds * 3)],
    ['the Overview', () => benchOverview(rounds)],
  ] as const) {
    console.log(`  ${title} …`);
    rows.push(...(await bench()));
  }
  printRows(rows);
  process.exitCode = rows.some(({ pass }) => pass === false) ? 1 : 0;
}

run().catch((error: unknown) => {
  console.error(`The bench could not be finished. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
