// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { installPackages, installPrograms } from './install.mjs';
import { run } from './run.mjs';

/*
 * npm test: everything that must hold before a change lands, on a fresh machine too. Each step prints its
 * time; the last line counts tests and steps. A step that needs the build fails if the build did.
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const reports = mkdtempSync(join(tmpdir(), 'unpaid-reports-'));

/** What went wrong, said once more at the end, where it is found. @type {string[]} */
const failures = [];

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} name
 * @param {() => Promise<boolean>} action
 */
async function step(name, action) {
  const start = performance.now();
  const passed = await action().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
  console.log(`${passed ? 'ok' : 'FAILED'}  ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return passed;
}

/**
 * Runs a command, whose output is shown only if it fails.
 * @param {string} program
 * @param {...string} args
 */
async function quiet(program, ...args) {
  const { code, output } = await run(program, args, { quiet: true });
  if (code !== 0) console.log(output);
  return code === 0;
}

/**
 * A file that could not be set up has failed without a failed test.
 * @param {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file
 * @returns {string[]} each failed test of a file of tests with the beginning of its message
 */
function namesOfFailures({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((result) => result.status === 'failed');
  const lines = failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join(' | ')}`);
  if (status === 'failed' && message) lines.push(`${basename(name)}: ${message}`);
  return lines.map((line) => line.slice(0, 400));
}

/**
 * Runs tests and adds them to the total.
 * @param {string} name
 * @param {string} config
 */
async function vitest(name, config) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('npx', ['--no-install', 'vitest', 'run', '--config', config, ...reporters]);
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  total.skipped += numPendingTests;
  failures.push(...testResults.flatMap(namesOfFailures));
  return code === 0;
}

async function checkCode() {
  await step('lint', () => quiet('npm', 'run', 'lint'));
  await step('types', () => quiet('npm', 'run', 'types'));
  await step('unused code', () => quiet('npm', 'run', 'unused'));
  await step('unit tests', () => vitest('unit', 'vitest.config.ts'));
}

/** @param {boolean} built */
async function checkFormatAndBuild(built) {
  await step('format', () => quiet('npm', 'run', 'format:check'));
  if (!built) return;
  const lint = ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--self-hosted=false'];
  await step('web-ext lint', () => quiet('npx', '--no-install', 'web-ext', ...lint));
  await step('benchmarks', async () => {
    const { code, output } = await run(process.execPath, ['test/bench/run.mjs', '--gate'], { quiet: true });
    console.log(output);
    return code === 0;
  });
}

const installed = await step('install', async () => {
  await Promise.all([
    installPackages(),
    installPrograms(['chromium', 'firefox-esr', 'Xvfb', 'xdotool', 'openssl']),
  ]);
  return true;
});

if (installed) {
  const built = await step(
    'build',
    async () => (await run(process.execPath, ['scripts/build.mjs'])).code === 0,
  );
  // Either takes about as long, and one core for most of its time; the end-to-end tests take both.
  await Promise.all([checkCode(), checkFormatAndBuild(built)]);
  if (built) await step('end-to-end tests', () => vitest('e2e', 'vitest.e2e.config.ts'));
}

rmSync(reports, { recursive: true, force: true });
for (const failure of failures) console.log(`FAILED  ${failure}`);
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
