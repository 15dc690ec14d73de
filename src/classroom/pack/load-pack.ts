import type { Pack } from './document.ts';

/** The pack is written in English and French; other languages of the interface read it in English. */
export async function loadPack(language: string): Promise<Pack> {
  if (language.startsWith('fr')) return (await import('./fr/pack.ts')).FR_PACK;
  return (await import('./en/pack.ts')).EN_PACK;
}
