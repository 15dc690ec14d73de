import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/browser.ts', () => ({ browser: {} }));

interface Property {
  type: string;
  enum?: string[];
}

const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
  properties: Record<string, Property>;
};
const { DEFAULTS } = await import('../../../src/settings.ts');
const defaults = DEFAULTS as unknown as Record<string, unknown>;

const TYPES: Readonly<Record<string, string>> = { integer: 'number', array: 'object' };

/** What a school's administrator may set; the rest is for the person at the computer. */
const SCHOOL_KEYS = [
  'classroomMode',
  'lessonPin',
  'language',
  'currency',
  'benchmark',
  'wage',
  'hideMoney',
  'minGroup',
  'allowRealSites',
  'retentionHours',
  'showIntroPage',
  'badge',
  'allowExport',
  'lockSettings',
];

describe('the managed schema', () => {
  it('names only settings that exist, with the type they have', () => {
    for (const [key, { type }] of Object.entries(properties)) {
      expect(defaults, key).toHaveProperty(key);
      expect(typeof defaults[key], key).toBe(TYPES[type] ?? type);
      expect(Array.isArray(defaults[key]), key).toBe(type === 'array');
    }
  });

  it('has every key that a school needs', () => {
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(SCHOOL_KEYS));
  });

  it('allows each default where it lists values', () => {
    for (const [key, property] of Object.entries(properties))
      if (property.enum) expect(property.enum, key).toContain(defaults[key]);
  });
});
