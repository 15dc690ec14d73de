// @ts-check
import { run } from './run.mjs';

/*
 * npm run build [-- chrome|firefox]: writes the unpacked extension for each browser to dist/chrome and
 * dist/firefox; OUT names another folder than dist.
 */

const TARGETS = ['chrome', 'firefox'];

const asked = process.argv.slice(2);
const unknown = asked.filter((target) => !TARGETS.includes(target));
if (unknown.length > 0) {
  console.error(`Not a target: ${unknown.join(', ')}. Choose from ${TARGETS.join(', ')}.`);
  process.exit(2);
}

for (const target of asked.length > 0 ? asked : TARGETS) {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  // Whoever builds through Vite's own loader, as for the pictures, hands down 'development'.
  const env = { TARGET: target, NODE_ENV: 'production' };
  const { code } = await run(process.execPath, vite, { env });
  if (code !== 0) process.exit(code);
  console.log(`Built ${process.env.OUT ?? 'dist'}/${target}`);
}
