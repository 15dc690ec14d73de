import { execFileSync } from 'node:child_process';
import { startVirtualDisplay } from '../../../scripts/virtual-display.mjs';

/** A virtual screen with a keyboard, for what only a person can answer: the browser's own prompts. */
export interface Screen {
  /** Value for DISPLAY. */
  name: string;
  /** Presses a key where the focus is, in the names of xdotool ('Tab', 'alt+a'). */
  press(key: string): void;
  close(): void;
}

export async function startScreen(): Promise<Screen> {
  const { name, close } = await startVirtualDisplay();
  return {
    name,
    press: (key) => void execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: name } }),
    close,
  };
}
