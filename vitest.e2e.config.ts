import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built extension in real browsers, one file at a time on each core. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
