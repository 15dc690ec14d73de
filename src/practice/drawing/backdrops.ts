import type { Ink, Shape } from './shape.ts';

/** Width and height of a picture, in units. */
export const WIDE = 320;
export const HIGH = 200;

/** The whole picture in one colour. */
function filled(fill: Ink): Shape {
  return { path: `M0 0H${WIDE}V${HIGH}H0Z`, fill };
}

/** A wavy ridge across the picture at a height, filled down to the lower edge. */
function ridge(random: () => number, top: number, swing: number, fill: Ink): Shape {
  const steps = 4;
  const step = WIDE / steps;
  let path = `M0 ${HIGH}V${(top + swing * (random() - 0.5)).toFixed(1)}`;
  for (let i = 1; i <= steps; i++) {
    const y = top + swing * (random() - 0.5);
    path += `S${(i * step - step / 2).toFixed(1)} ${(y + swing * (random() - 0.5)).toFixed(1)} ${i * step} ${y.toFixed(1)}`;
  }
  return { path: `${path}V${HIGH}Z`, fill };
}

function cloud(x: number, y: number, size: number): Shape {
  const s = size;
  return {
    path: `M${x} ${y}a${s} ${s} 0 0 1 ${1.6 * s} ${-0.7 * s}a${1.3 * s} ${1.3 * s} 0 0 1 ${2.3 * s} ${0.2 * s}a${0.8 * s} ${0.8 * s} 0 0 1 ${0.9 * s} ${0.5 * s}Z`,
    fill: 'light',
    opacity: 0.8,
  };
}

function sun(random: () => number, fill: Ink = 'b'): Shape {
  return { oval: [40 + random() * 240, 36 + random() * 26, 17 + random() * 8], fill };
}

function hills(random: () => number): Shape[] {
  return [
    filled('sky'),
    sun(random),
    cloud(30 + random() * 200, 56, 13),
    ridge(random, 104, 46, 'far'),
    ridge(random, 134, 34, 'mid'),
    ridge(random, 164, 18, 'near'),
  ];
}

function sea(random: () => number): Shape[] {
  const waves = Array.from({ length: 9 }, (): Shape => {
    const x = random() * (WIDE - 40);
    const y = 128 + random() * 64;
    return {
      path: `M${x.toFixed(1)} ${y.toFixed(1)}q9 -6 18 0t18 0`,
      stroke: 'light',
      width: 2,
      opacity: 0.7,
    };
  });
  return [
    filled('sky'),
    sun(random),
    cloud(40 + random() * 190, 62, 12),
    { path: `M0 118H${WIDE}V${HIGH}H0Z`, fill: 'mid' },
    { path: `M0 156H${WIDE}V${HIGH}H0Z`, fill: 'near', opacity: 0.6 },
    ...waves,
  ];
}

function litWindows(random: () => number, left: number, top: number, width: number): Shape[] {
  const windows: Shape[] = [];
  for (let y = top + 9; y < 170; y += 13)
    for (let x = left + 6; x < left + width - 8; x += 11)
      if (random() < 0.55)
        windows.push({ path: `M${x.toFixed(1)} ${y.toFixed(1)}h5v7h-5Z`, fill: 'b', opacity: 0.9 });
  return windows;
}

function houses(random: () => number, highest: number, fill: Ink, lit: boolean): Shape[] {
  const row: Shape[] = [];
  for (let x = -10; x < WIDE;) {
    const width = 26 + random() * 24;
    const top = highest + random() * 40;
    row.push({ path: `M${x.toFixed(1)} ${HIGH}V${top.toFixed(1)}h${width.toFixed(1)}V${HIGH}Z`, fill });
    if (lit) row.push(...litWindows(random, x, top, width));
    x += width + 2;
  }
  return row;
}

function town(random: () => number): Shape[] {
  return [
    filled('sky'),
    { oval: [250 - random() * 180, 40, 16], fill: 'light' },
    ...houses(random, 60, 'far', false),
    ...houses(random, 96, 'near', true),
    { path: `M0 176H${WIDE}V${HIGH}H0Z`, fill: 'ink' },
  ];
}

function room(random: () => number): Shape[] {
  const x = random() < 0.5 ? 24 : 210;
  return [
    filled('sky'),
    { path: `M${x} 22h86v78h-86Z`, fill: 'light' },
    {
      path: `M${x + 4} 26h37v34h-37ZM${x + 45} 26h37v34h-37ZM${x + 4} 64h37v32h-37ZM${x + 45} 64h37v32h-37Z`,
      fill: 'far',
    },
    { oval: [x + 24 + random() * 40, 46, 9], fill: 'b', opacity: 0.9 },
    { path: `M0 148H${WIDE}V${HIGH}H0Z`, fill: 'mid' },
    { path: `M0 148H${WIDE}v5H0Z`, fill: 'near' },
  ];
}

function night(random: () => number): Shape[] {
  const stars = Array.from({ length: 38 }, (): Shape => ({
    oval: [random() * WIDE, random() * 150, 0.7 + random() * 1.3],
    fill: 'light',
    opacity: 0.5 + random() / 2,
  }));
  return [
    filled('near'),
    { oval: [160, 220, 230, 130], fill: 'mid', opacity: 0.5 },
    ...stars,
    { oval: [60 + random() * 200, 44, 19], fill: 'b' },
    ridge(random, 166, 22, 'ink'),
  ];
}

function table(random: () => number): Shape[] {
  const squares = Array.from({ length: 24 }, (_, i): Shape => {
    const x = (i % 8) * 40 + (Math.floor(i / 8) % 2) * 20;
    return { path: `M${x} ${128 + Math.floor(i / 8) * 24}h20v24h-20Z`, fill: 'far', opacity: 0.65 };
  });
  return [
    filled('mid'),
    { oval: [WIDE * random(), 20, 90], fill: 'far', opacity: 0.35 },
    { path: `M0 128H${WIDE}V${HIGH}H0Z`, fill: 'light' },
    ...squares,
  ];
}

function street(random: () => number): Shape[] {
  return [
    filled('sky'),
    cloud(30 + random() * 200, 44, 12),
    ridge(random, 96, 30, 'far'),
    { path: `M0 138H${WIDE}V${HIGH}H0Z`, fill: 'near' },
    { path: `M0 138H${WIDE}v10H0Z`, fill: 'light' },
    {
      path: 'M10 174h40v5h-40ZM90 174h40v5h-40ZM170 174h40v5h-40ZM250 174h40v5h-40Z',
      fill: 'light',
      opacity: 0.8,
    },
  ];
}

/** What a picture stands in front of; drawn anew, and the same, from the same random numbers. */
export const BACKDROPS = { hills, sea, town, room, night, table, street } as const;

export type BackdropName = keyof typeof BACKDROPS;
