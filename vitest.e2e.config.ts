import { defineConfig } from 'vitest/config';

/** What continuous integration has no time for; `npm run e2e` runs it. See also `notInCi` and `isThorough` in the tests. */
const LONG = ['test/e2e/soak.test.ts'];

/** End-to-end tests: the built extension in real browsers, each of which keeps a core busy. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    exclude: process.env.CI ? LONG : [],
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
