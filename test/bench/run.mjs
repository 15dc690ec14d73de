// @ts-check
import { runnerImport } from 'vite';

/*
 * npm run bench [-- part …]: measures the built extension and prints a table. With --gate only sizes and counts of
 * work, which are the same on every machine. Fails if one of those is over its bar; times are only shown.
 */

const { module } = await runnerImport('./test/bench/bench.ts', { configFile: false, logLevel: 'silent' });
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
process.exitCode = (await module.bench(names, process.argv.includes('--gate'))) ? 0 : 1;
