// @ts-check
import { runnerImport } from 'vite';

/*
 * npm run bench: measures the built extension in Chromium and prints a table. With --gate only sizes and counts of
 * work, which are the same on every machine. Fails if one of those is over its bar; times are only shown.
 */

const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false, logLevel: 'silent' });
process.exitCode = (await module.bench(process.argv.includes('--gate'))) ? 0 : 1;
