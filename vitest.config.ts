import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit tests: plain Node, no browser. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    // Vitest leaves one core to itself, which of two is half the pace.
    maxWorkers: availableParallelism(),
    // Tests wait for nothing; a machine that is busy with browsers still takes many times as long.
    testTimeout: 60_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
