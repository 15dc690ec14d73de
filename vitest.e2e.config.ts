import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built extension in real browsers. Sessions mostly wait, hence more workers than cores. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 4,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
