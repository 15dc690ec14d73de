import type { Motif } from './shape.ts';

/** Things to eat. */
const FOOD = {
  cake: [
    { path: 'M14 60q0 -8 8 -8h56q8 0 8 8v34h-72Z', fill: 'light' },
    {
      path: 'M14 62q0 -10 8 -10h56q8 0 8 10q-6 12 -12 2q-6 12 -12 1q-6 12 -12 1q-6 11 -12 -1q-6 11 -12 -1q-6 9 -12 -2Z',
      fill: 'a',
    },
    { path: 'M14 78h72v6h-72Z', fill: 'b' },
    { path: 'M6 94h88v6h-88Z', fill: 'c' },
    { path: 'M32 34h5v18h-5ZM48 30h5v22h-5ZM64 34h5v18h-5Z', fill: 'c' },
    {
      path: 'M34 20q8 8 0 14q-8 -6 0 -14ZM50 15q8 8 0 15q-8 -7 0 -15ZM66 20q8 8 0 14q-8 -6 0 -14Z',
      fill: 'b',
    },
  ],
  bread: [
    { path: 'M6 74q-6 -36 44 -40q50 4 44 40q-2 20 -18 20h-52q-16 0 -18 -20Z', fill: 'b' },
    { path: 'M22 48q8 10 2 26M42 42q10 14 2 32M62 42q10 14 2 32M80 50q6 12 0 24', stroke: 'light', width: 4 },
    { path: 'M8 80q42 14 84 0q-4 14 -16 14h-52q-12 0 -16 -14Z', fill: 'a', opacity: 0.45 },
  ],
  soup: [
    {
      path: 'M30 40q-8 -12 0 -20t0 -18M50 40q-8 -12 0 -20t0 -18M70 40q-8 -12 0 -20t0 -18',
      stroke: 'light',
      width: 3,
      opacity: 0.7,
    },
    { path: 'M4 50h92q0 36 -30 46h-32q-30 -10 -30 -46Z', fill: 'c' },
    { oval: [50, 50, 46, 11], fill: 'b' },
    { oval: [34, 49, 7, 4], fill: 'a' },
    { oval: [60, 53, 8, 4], fill: 'a' },
    { oval: [52, 45, 6, 3], fill: 'light' },
  ],
  pizza: [
    { path: 'M8 18q42 -26 84 0l-42 80Z', fill: 'b' },
    { path: 'M6 14q44 -28 88 0l-6 12q-38 -22 -76 0Z', fill: 'a' },
    { oval: [40, 36, 8], fill: 'a' },
    { oval: [62, 40, 7], fill: 'a' },
    { oval: [50, 62, 7], fill: 'a' },
    { path: 'M48 46q8 -4 8 4M34 50q6 6 2 8M60 56q4 -4 6 0', stroke: 'c', width: 3.5 },
  ],
  apple: [
    {
      path: 'M50 32q-18 -14 -34 2q-12 26 10 56q12 10 24 2q12 8 24 -2q22 -30 10 -56q-16 -16 -34 -2Z',
      fill: 'a',
    },
    { path: 'M50 32q0 -18 8 -26', stroke: 'ink', width: 4 },
    { path: 'M56 20q18 -16 30 -4q-14 14 -30 4Z', fill: 'c' },
    { path: 'M25 46q-4 14 4 28', stroke: 'light', width: 4, opacity: 0.6 },
  ],
} as const satisfies Record<string, Motif>;

/** Things to have, play and live with. */
const OBJECTS = {
  ball: [
    { oval: [50, 56, 42], fill: 'light' },
    { path: 'M50 40l17 12l-6 20h-22l-6 -20Z', fill: 'ink' },
    { path: 'M50 40V15M67 52l24 -9M61 72l13 20M39 72l-13 20M33 52l-24 -9', stroke: 'ink', width: 3.5 },
  ],
  guitar: [
    { path: 'M68 4l10 6l-28 44l-10 -6Z', fill: 'ink' },
    { path: 'M36 44q22 0 24 16q18 8 8 26q-12 16 -38 12q-24 -10 -14 -32q6 -8 14 -8q0 -12 6 -14Z', fill: 'a' },
    { oval: [42, 70, 10], fill: 'ink' },
    { path: 'M72 10L36 82', stroke: 'light', width: 1.6 },
    { path: 'M27 84l14 7', stroke: 'ink', width: 4 },
  ],
  books: [
    { path: 'M12 80h76v18h-76Z', fill: 'a' },
    { path: 'M20 62h66v18h-66Z', fill: 'c' },
    { path: 'M14 44h70v18h-70Z', fill: 'b' },
    { path: 'M26 84h10v10h-10ZM32 66h10v10h-10ZM24 48h10v10h-10Z', fill: 'light' },
    { path: 'M40 44l10 -34l32 9l-8 25Z', fill: 'light' },
    { path: 'M48 24l22 6M46 31l22 6', stroke: 'mid', width: 2.4 },
  ],
  robot: [
    { path: 'M50 4v14', stroke: 'ink', width: 3 },
    { oval: [50, 6, 5], fill: 'a' },
    { path: 'M24 18h52q6 0 6 6v26q0 6 -6 6h-52q-6 0 -6 -6v-26q0 -6 6 -6Z', fill: 'c' },
    { oval: [37, 36, 8], fill: 'light' },
    { oval: [63, 36, 8], fill: 'light' },
    { oval: [38, 37, 3.5], fill: 'ink' },
    { oval: [64, 37, 3.5], fill: 'ink' },
    { path: 'M42 49h16', stroke: 'ink', width: 2.6 },
    { path: 'M28 60h44v32h-44Z', fill: 'b' },
    { path: 'M28 66h-14v16M72 66h14v16M38 92v8M62 92v8', stroke: 'ink', width: 5 },
    { oval: [50, 75, 7], fill: 'a' },
  ],
  tent: [
    { path: 'M2 96l46 -74l6 0l44 74Z', fill: 'a' },
    { path: 'M50 26l20 70h-38Z', fill: 'ink' },
    { path: 'M50 26l-4 70h-14Z', fill: 'b' },
    { path: 'M46 22l6 -14l-2 18', stroke: 'ink', width: 3 },
  ],
  house: [
    { path: 'M16 46h68v54h-68Z', fill: 'light' },
    { path: 'M4 50l46 -42l46 42Z', fill: 'a' },
    { path: 'M42 68h18v32h-18Z', fill: 'c' },
    { path: 'M23 58h13v14h-13ZM66 58h13v14h-13Z', fill: 'b' },
    { path: 'M70 12h9v18l-9 -8Z', fill: 'ink' },
  ],
  lamp: [
    { path: 'M47 28h6v72h-6Z', fill: 'ink' },
    { path: 'M36 94h28v6h-28Z', fill: 'ink' },
    { path: 'M32 6h36q4 46 -4 58h-28q-8 -12 -4 -58Z', fill: 'ink' },
    { oval: [50, 18, 8], fill: 'a' },
    { oval: [50, 36, 8], fill: 'b' },
    { oval: [50, 54, 8], fill: 'c' },
  ],
  shoe: [
    { path: 'M6 34h30q10 22 36 26q24 4 24 24h-90Z', fill: 'c' },
    { path: 'M4 82h94v12h-94Z', fill: 'light' },
    { path: 'M40 44l10 -6M48 52l10 -7M57 58l9 -7', stroke: 'light', width: 4 },
    { path: 'M6 34h14v10h-14Z', fill: 'b' },
    { path: 'M12 70q28 -6 52 6', stroke: 'b', width: 5 },
  ],
  snowman: [
    { oval: [50, 74, 26], fill: 'light' },
    { oval: [50, 36, 19], fill: 'light' },
    { path: 'M28 20h44M36 20v-16h28v16Z', fill: 'ink', stroke: 'ink', width: 4 },
    { oval: [43, 33, 2.6], fill: 'ink' },
    { oval: [57, 33, 2.6], fill: 'ink' },
    { path: 'M50 38l16 4l-16 3Z', fill: 'a' },
    { path: 'M30 50q20 12 40 0v7q-20 12 -40 0ZM60 54l8 22l7 -3l-7 -21Z', fill: 'a' },
    { oval: [50, 70, 2.6], fill: 'ink' },
    { oval: [50, 82, 2.6], fill: 'ink' },
  ],
  umbrella: [
    { path: 'M50 8v76q0 12 -12 10', stroke: 'ink', width: 4 },
    {
      path: 'M4 52q4 -42 46 -44q42 2 46 44q-11 -11 -22 0q-12 -11 -24 0q-12 -11 -24 0q-11 -11 -22 0Z',
      fill: 'a',
    },
    { path: 'M26 52q2 -32 24 -44q22 12 24 44q-12 -11 -24 0q-12 -11 -24 0Z', fill: 'b' },
  ],
  kite: [
    { path: 'M54 2l34 38l-44 34l-18 -46Z', fill: 'a' },
    { path: 'M54 2l-10 72l-18 -46Z', fill: 'b' },
    { path: 'M44 74q-20 4 -16 14t-20 10', stroke: 'ink', width: 2 },
    { path: 'M30 78l-8 4l6 6l8 -3ZM18 90l-8 2l4 8l8 -3Z', fill: 'c' },
  ],
} as const satisfies Record<string, Motif>;

export const STILL_MOTIFS = { ...FOOD, ...OBJECTS } as const;
