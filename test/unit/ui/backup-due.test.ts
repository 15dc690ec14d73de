import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../src/ui/backup-due.ts';

describe('isBackupDue', () => {
  it('asks for a first backup after a month of counting, not before there is anything', () => {
    expect(isBackupDue({}, '2026-11-21')).toBe(false);
    expect(isBackupDue({ first: '2026-11-01' }, '2026-11-21')).toBe(false);
    expect(isBackupDue({ first: '2026-10-01' }, '2026-11-21')).toBe(true);
  });

  it('asks again a quarter of a year after the last one', () => {
    expect(isBackupDue({ first: '2025-01-01', backup: '2026-11-01' }, '2026-11-21')).toBe(false);
    expect(isBackupDue({ first: '2025-01-01', backup: '2026-08-01' }, '2026-11-21')).toBe(true);
  });
});
