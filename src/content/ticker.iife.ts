import { createTicker } from './ticker/ticker.ts';

globalThis.showUnpaidNote ??= createTicker();
