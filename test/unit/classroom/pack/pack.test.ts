import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_IDS, type PackDocument } from '../../../../src/classroom/pack/document.ts';
import { EN_PACK } from '../../../../src/classroom/pack/en/pack.ts';
import { FR_PACK } from '../../../../src/classroom/pack/fr/pack.ts';
import { PHASES, VARIANTS } from '../../../../src/classroom/lesson-phases.ts';

function shapeOf({ blocks }: PackDocument): string[] {
  return blocks.map((block) => Object.keys(block).join());
}

function messages(language: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`locales/${language}/teacher.json`, 'utf8')) as Record<string, unknown>;
}

describe('the teacher pack', () => {
  it.each(DOCUMENT_IDS)('%s has the same parts in both languages, in other words', (id) => {
    expect(shapeOf(FR_PACK[id])).toEqual(shapeOf(EN_PACK[id]));
    expect(FR_PACK[id].title).not.toBe(EN_PACK[id].title);
  });

  it.each(['en', 'fr'])('has words for every phase and variant (%s)', (language) => {
    const keys = messages(language);
    for (const { id } of PHASES)
      for (const part of ['', '_do', '_say']) expect(keys).toHaveProperty(`teacher_phase_${id}${part}`);
    for (const variant of VARIANTS) {
      expect(keys).toHaveProperty(`teacher_variant_${variant}`);
      expect(keys).toHaveProperty(`teacher_column_${variant}`);
    }
  });
});
