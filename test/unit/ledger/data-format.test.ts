import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/acts/kinds.ts';
import { BACKUP_ERRORS } from '../../../src/ledger/backup-error.ts';
import { exportCsv } from '../../../src/ledger/export-csv.ts';
import { exportJson } from '../../../src/ledger/export-json.ts';
import { readBackup } from '../../../src/ledger/import.ts';
import { mergeRows } from '../../../src/ledger/merge-rows.ts';
import { ledgerRows } from './arbitrary-rows.ts';
import { freshLedger } from './fresh-ledger.ts';

const DOCUMENT = readFileSync('docs/data-format.md', 'utf8');

function block(start: string): unknown {
  const text = new RegExp(`\`\`\`${start}\\n([^]*?)\`\`\``).exec(DOCUMENT)?.[1];
  return JSON.parse(text ?? '');
}

const schema = block('json schema') as { $defs: { kind: { enum: string[] } } };
const validate = new Ajv2020({ allErrors: true }).compile(schema);

test('every export is as the document says', async () => {
  await fc.assert(
    fc.asyncProperty(ledgerRows, async (rows) => {
      const db = await freshLedger();
      await mergeRows(db, rows);
      validate(JSON.parse(await (await exportJson(db, '2026-03-15')).text()));
      expect(validate.errors ?? []).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the schema refuses what the import refuses', async () => {
  const row = { slot: '2026-03-14T09', platform: 'x', kind: 'like', device: 'abcdef01', n: 1 };
  for (const change of [
    { n: -1 },
    { n: 0.5 },
    { kind: 'view' },
    { platform: 'X.com' },
    { variants: { 'a b': 1 } },
  ]) {
    const file = { format: 'unpaid', version: 1, tallies: [{ ...row, ...change }], attention: [] };
    expect(validate(file), JSON.stringify(change)).toBe(false);
    await expect(readBackup(new Blob([JSON.stringify(file)]))).rejects.toMatchObject({ id: 'row' });
  }
});

test('the example is a backup', async () => {
  const example = block('json') as { tallies: unknown[]; attention: unknown[] };
  expect(validate(example)).toBe(true);
  expect(await readBackup(new Blob([JSON.stringify(example)]))).toMatchObject({
    tallies: example.tallies,
    attention: example.attention,
  });
});

test('the document names every kind, column and reason', async () => {
  expect(schema.$defs.kind.enum).toEqual([...KINDS]);
  const [columns] = (await (await exportCsv(await freshLedger())).text()).slice(1).split('\r\n');
  expect(DOCUMENT).toContain(columns?.replaceAll(',', ', '));
  for (const id of BACKUP_ERRORS) expect(DOCUMENT).toContain(`\`${id}\``);
});
