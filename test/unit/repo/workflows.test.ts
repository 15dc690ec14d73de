import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = '.github/workflows';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(readdirSync(FOLDER))('the workflow %s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');

  test('pins every action to a commit, with the version beside it', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action ?? '');
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('runs commands of package.json', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('has no right but the one it needs', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: (read|write)\n\n/m);
    expect(text).toContain('persist-credentials: false');
  });
});

test('what npm test runs, the public continuous integration runs too', () => {
  const text = readFileSync(`${FOLDER}/ci.yml`, 'utf8');
  for (const name of ['check', 'unit', 'build', 'e2e', 'bench', 'package'])
    expect(text).toContain(`npm run ${name}`);
  for (const browser of ['chromium', 'firefox']) expect(text).toContain(browser);
  expect(text).toContain('web-ext lint');
});
