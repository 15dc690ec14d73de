import { defineConfig } from 'vitest/config';

/** Unit tests: plain Node, no browser. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
    dangerouslyIgnoreUnhandledErrors: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
