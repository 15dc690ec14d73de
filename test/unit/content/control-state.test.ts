import { describe, expect, test } from 'vitest';
import { changeOf, type ControlState } from '../../../src/content/control-state.ts';

function labelled(label: string): ControlState {
  return { on: undefined, label };
}

describe('a control that says its state', () => {
  test('turns on and off', () => {
    expect(changeOf({ on: false, label: '' }, { on: true, label: '' })).toBe('do');
    expect(changeOf({ on: true, label: '' }, { on: false, label: '' })).toBe('undo');
    expect(changeOf({ on: true, label: '' }, { on: true, label: '' })).toBeUndefined();
  });

  test('switches when only its label changes while it is on', () => {
    expect(changeOf({ on: true, label: 'Love' }, { on: true, label: 'Haha' })).toBe('switch');
    expect(changeOf({ on: false, label: 'a' }, { on: false, label: 'b' })).toBeUndefined();
  });
});

describe('a control of which only the label is known', () => {
  test.each([
    ['Like', 'Remove Like'],
    ['Like', 'Remove Love'],
    ['Gefällt mir', 'Gefällt mir entfernen'],
    ['Me gusta', 'Quitar Me gusta'],
    ['J’aime', 'Retirer J’aime'],
    ['Thích', 'Gỡ Thích'],
    ['Reagieren', '„Gefällt mir“ entfernen'],
    ['Reagir', 'Remover Curtir'],
    ['赞', '取消赞'],
    ['いいね！', 'いいね！を取り消す'],
    ['أعجبني', 'إزالة أعجبني'],
  ])('%s → %s is on, and back is off', (off, on) => {
    expect(changeOf(labelled(off), labelled(on))).toBe('do');
    expect(changeOf(labelled(on), labelled(off))).toBe('undo');
  });

  test.each([
    ['Remove Love', 'Remove Haha'],
    ['Quitar Me encanta', 'Quitar Me divierte'],
    ['取消大爱', '取消哈哈'],
    ['Gỡ Thương thương', 'Gỡ Haha'],
    ['超いいね！を取り消す', 'うけるねを取り消す'],
  ])('%s → %s is a switch', (before, after) => {
    expect(changeOf(labelled(before), labelled(after))).toBe('switch');
  });

  test('says nothing when it stays, or is empty', () => {
    expect(changeOf(labelled('Like'), labelled('Like'))).toBeUndefined();
    expect(changeOf(labelled(''), labelled('Like'))).toBeUndefined();
  });
});
