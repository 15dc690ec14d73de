/**
 * What happens in each widget of the page. `rounds`: the challenges one after the other, none for a pass with
 * one press; `wrong`: how many answers are refused before one is accepted; `size`: as in the frame's address;
 * `silent`: a badge that scores by itself (v3).
 */
export const WIDGETS = {
  pass: { rounds: [] },
  rounds: { rounds: ['dynamic', 'static'] },
  coarse: { rounds: ['coarse'] },
  several: { rounds: ['several'] },
  audio: { rounds: ['static'] },
  wrong: { rounds: ['static', 'static'], wrong: 1 },
  skip: { rounds: ['coarse'] },
  abandon: { rounds: ['static'] },
  keyboard: { rounds: ['static'] },
  invisible: { rounds: ['static'], size: 'invisible' },
  badge: { rounds: [], size: 'invisible', silent: true },
};
