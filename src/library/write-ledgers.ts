import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reading } from '../compose/compose-library.ts';
import { formatLedger } from '../text/ledger.ts';

type Kept = NonNullable<Reading['ledger']>;

/** The ledgers whose files do not say yet what their articles do. */
export function changedLedgers(readings: readonly Pick<Reading, 'ledger'>[]): Kept[] {
  return readings.flatMap(({ ledger }) => (ledger?.changed ? [ledger] : []));
}

/** Writes each ledger in one step, so that it is never half there, and takes away those of old addresses. */
export function writeLedgers(ledgers: readonly Kept[]): void {
  for (const { path, value, moved } of ledgers) {
    const fresh = `${path}.${process.pid}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, formatLedger(value));
    renameSync(fresh, path);
    for (const old of moved) rmSync(old);
  }
}
