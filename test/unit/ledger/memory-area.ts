import type { Area } from '../../../src/ledger/area.ts';

/** A storage area in memory, which copies what goes in and out as the browser's does. */
export function memoryArea(): Area & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (keys) =>
      structuredClone(Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)))),
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}
