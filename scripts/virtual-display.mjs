// @ts-check
import { spawn } from 'node:child_process';

/**
 * Starts a virtual screen on a free display number.
 * @returns {Promise<{ name: string, close: () => void }>} `name` is the value for DISPLAY, such as ':99'
 */
export function startVirtualDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-terminate'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const close = () => server.kill();
  process.once('exit', close);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number) => resolve({ name: `:${String(number).trim()}`, close }));
  });
}
