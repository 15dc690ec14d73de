import type { Motif } from './shape.ts';

/** Animals and plants. */
const LIVING = {
  cat: [
    { path: 'M74 92q22 -8 18 -34q-1 -8 -7 -7q-6 1 -4 8q4 18 -12 24Z', fill: 'a' },
    { path: 'M24 100q-4 -44 26 -46q30 2 26 46Z', fill: 'a' },
    { path: 'M22 24l4 -22l18 13h12l18 -13l4 22q4 32 -28 34q-32 -2 -28 -34Z', fill: 'a' },
    { path: 'M38 100q-2 -26 12 -28q14 2 12 28Z', fill: 'light' },
    { oval: [38, 33, 4, 5], fill: 'ink' },
    { oval: [62, 33, 4, 5], fill: 'ink' },
    { path: 'M46 42h8l-4 5Z', fill: 'ink' },
    {
      path: 'M50 47q-5 6 -9 2M50 47q5 6 9 2M33 43l-17 -3M33 47l-16 4M67 43l17 -3M67 47l16 4',
      stroke: 'ink',
      width: 1.6,
    },
  ],
  dog: [
    { path: 'M20 100q-6 -40 30 -44q36 4 30 44Z', fill: 'b' },
    { path: 'M26 10q24 -14 48 0q8 30 -4 44q-20 12 -40 0q-12 -14 -4 -44Z', fill: 'b' },
    { path: 'M26 8q-20 4 -16 40q8 8 16 -8ZM74 8q20 4 16 40q-8 8 -16 -8Z', fill: 'a' },
    { oval: [50, 45, 17, 13], fill: 'light' },
    { oval: [38, 28, 4], fill: 'ink' },
    { oval: [62, 28, 4], fill: 'ink' },
    { oval: [50, 40, 7, 5], fill: 'ink' },
    { path: 'M50 45v6q-6 6 -11 0M50 51q6 6 11 0', stroke: 'ink', width: 1.8 },
    { path: 'M36 62q14 8 28 0v7q-14 8 -28 0Z', fill: 'c' },
  ],
  bird: [
    { path: 'M12 52q6 -36 42 -34q30 4 32 34q-2 34 -38 36q-30 -2 -36 -36Z', fill: 'c' },
    { path: 'M84 38l16 7l-15 7Z', fill: 'b' },
    { path: 'M28 52q26 -14 40 4q-12 26 -44 14Z', fill: 'mid' },
    { path: 'M14 60l-14 -10q-2 16 14 22Z', fill: 'c' },
    { oval: [68, 38, 5.5], fill: 'light' },
    { oval: [69, 38, 3], fill: 'ink' },
    { path: 'M44 87v13M58 86v14', stroke: 'ink', width: 2.6 },
  ],
  fish: [
    { path: 'M10 56q30 -40 64 0q-34 40 -64 0Z', fill: 'a' },
    { path: 'M70 56l26 -22q-8 22 0 44Z', fill: 'a' },
    { path: 'M44 36q8 -18 24 -14l-6 22Z', fill: 'b' },
    { path: 'M38 40q10 16 0 33M52 40q9 16 0 33', stroke: 'light', width: 3 },
    { oval: [25, 51, 4.5], fill: 'light' },
    { oval: [24, 51, 2.4], fill: 'ink' },
  ],
  tree: [
    { path: 'M44 100l3 -40h6l3 40Z', fill: 'ink' },
    { oval: [50, 34, 31, 32], fill: 'c' },
    { oval: [29, 46, 18], fill: 'c' },
    { oval: [71, 46, 18], fill: 'c' },
    { path: 'M34 30q10 -16 26 -12M58 50q12 2 18 -8', stroke: 'light', width: 2.4, opacity: 0.5 },
  ],
  plant: [
    { path: 'M50 72q-34 -6 -32 -44q30 4 32 44q2 -44 34 -50q0 40 -34 50q-6 -36 0 -66q14 24 0 66Z', fill: 'c' },
    {
      path: 'M50 74V20M50 72q-10 -22 -24 -34M50 72q10 -24 26 -40',
      stroke: 'light',
      width: 1.6,
      opacity: 0.6,
    },
    { path: 'M26 68h48l-6 32h-36Z', fill: 'a' },
    { path: 'M23 66h54v9h-54Z', fill: 'b' },
  ],
} as const satisfies Record<string, Motif>;

/** Things with wheels, wings and sails. */
const MOVING = {
  bicycle: [
    { oval: [23, 75, 20], stroke: 'ink', width: 4 },
    { oval: [77, 75, 20], stroke: 'ink', width: 4 },
    { path: 'M23 75l17 -33h27l10 33M40 42l13 33h-30M53 75l14 -33l-4 -12h-10', stroke: 'a', width: 4.5 },
    { path: 'M32 38h16M63 30h12', stroke: 'ink', width: 5 },
    { oval: [53, 75, 5], fill: 'ink' },
  ],
  bus: [
    { path: 'M6 30q0 -10 10 -10h68q10 0 10 10v52h-88Z', fill: 'a' },
    { path: 'M13 30h20v20h-20ZM38 30h20v20h-20ZM63 30h24v20h-24Z', fill: 'light' },
    { path: 'M6 58h88v6h-88Z', fill: 'b' },
    { oval: [27, 84, 12], fill: 'ink' },
    { oval: [73, 84, 12], fill: 'ink' },
    { oval: [27, 84, 5], fill: 'light' },
    { oval: [73, 84, 5], fill: 'light' },
  ],
  boat: [
    { path: 'M48 6v64', stroke: 'ink', width: 3.5 },
    { path: 'M52 8q34 22 36 56h-36Z', fill: 'light' },
    { path: 'M44 18q-24 16 -30 46h30Z', fill: 'a' },
    { path: 'M4 70h92q-6 24 -22 24h-48q-16 0 -22 -24Z', fill: 'c' },
    { path: 'M8 77h84', stroke: 'light', width: 3 },
  ],
  train: [
    { path: 'M18 14q32 -14 64 0q6 40 0 66h-64q-6 -26 0 -66Z', fill: 'c' },
    { path: 'M26 24q24 -8 48 0v22h-48Z', fill: 'light' },
    { path: 'M50 22v24', stroke: 'c', width: 4 },
    { oval: [31, 62, 6], fill: 'b' },
    { oval: [69, 62, 6], fill: 'b' },
    { path: 'M24 82h52l14 18h-80Z', fill: 'ink' },
    { path: 'M42 56h16v14h-16Z', fill: 'a' },
  ],
  balloon: [
    { path: 'M50 2q34 2 34 36q-2 24 -24 38h-20q-22 -14 -24 -38q0 -34 34 -36Z', fill: 'a' },
    { path: 'M50 2q-14 8 -14 36q0 24 8 38h12q8 -14 8 -38q0 -28 -14 -36Z', fill: 'b' },
    { path: 'M50 2q-5 12 -5 36q0 24 3 38h4q3 -14 3 -38q0 -24 -5 -36Z', fill: 'light' },
    { path: 'M41 76l3 10M59 76l-3 10', stroke: 'ink', width: 1.6 },
    { path: 'M42 86h16l-2 12h-12Z', fill: 'ink' },
  ],
  rocket: [
    { path: 'M50 2q22 18 18 62h-36q-4 -44 18 -62Z', fill: 'light' },
    { path: 'M50 2q12 10 16 26h-32q4 -16 16 -26Z', fill: 'a' },
    { path: 'M32 48q-16 8 -16 30l17 -12ZM68 48q16 8 16 30l-17 -12Z', fill: 'a' },
    { oval: [50, 42, 8], fill: 'c' },
    { path: 'M38 66h24q-2 20 -12 34q-10 -14 -12 -34Z', fill: 'b' },
  ],
} as const satisfies Record<string, Motif>;

export const LIVELY_MOTIFS = { ...LIVING, ...MOVING } as const;
