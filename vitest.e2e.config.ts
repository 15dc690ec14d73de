import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What continuous integration has no time for; `npm run e2e` runs it. See also `notInCi` and `isThorough` in the tests. */
const LONG = ['test/e2e/soak.test.ts'];

/** The files that take longest, which go first: otherwise one browser works alone at the end. */
const LONGEST = ['recaptcha', 'dashboard', 'practice', 'facebook', 'youtube', 'instagram', 'reddit', 'x'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = LONGEST.length;
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.indexOf(basename(moduleId, '.test.ts'));
      return place === -1 ? others : place;
    };
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

/** End-to-end tests: the built extension in real browsers, each of which keeps a core busy. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    exclude: process.env.CI ? LONG : [],
    pool: 'forks',
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
