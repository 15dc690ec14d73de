import type { Donation } from './donors.ts';

/** Sums by platform and kind, made without any database from what donors really did. */
export function totalsOf(donors: readonly Donation[]): Record<string, unknown>[] {
  const sums = new Map<string, { acts: number; undone: number; quantity: number; devices: Set<string> }>();
  for (const { tallies } of donors) {
    for (const { platform, kind, device, n, undone, quantity } of tallies) {
      const key = `${platform} ${kind}`;
      const sum = sums.get(key) ?? { acts: 0, undone: 0, quantity: 0, devices: new Set() };
      sum.acts += n;
      sum.undone += undone;
      sum.quantity += quantity;
      sum.devices.add(device);
      sums.set(key, sum);
    }
  }
  return [...sums].toSorted(byKey).map(([key, sum]) => {
    const [platform, kind] = key.split(' ');
    return {
      platform,
      kind,
      acts: BigInt(sum.acts),
      taken_back: BigInt(sum.undone),
      quantity: BigInt(sum.quantity),
      devices: BigInt(sum.devices.size),
    };
  });
}

/** Acts by month and platform. */
export function monthsOf(donors: readonly Donation[]): Record<string, unknown>[] {
  const sums = new Map<string, number>();
  for (const { tallies } of donors) {
    for (const { slot, platform, n } of tallies) {
      const key = `${slot.slice(0, 7)} ${platform}`;
      sums.set(key, (sums.get(key) ?? 0) + n);
    }
  }
  return [...sums].toSorted(byKey).map(([key, acts]) => {
    const [month, platform] = key.split(' ');
    return { month, platform, acts: BigInt(acts) };
  });
}

/** Reactions by name. */
export function variantsOf(donors: readonly Donation[]): Record<string, unknown>[] {
  const sums = new Map<string, number>();
  for (const { tallies } of donors)
    for (const { platform, kind, variants } of tallies)
      for (const [variant, n] of Object.entries(variants)) {
        const key = `${platform} ${kind} ${variant}`;
        sums.set(key, (sums.get(key) ?? 0) + n);
      }
  return [...sums].toSorted(byKey).map(([key, acts]) => {
    const [platform, kind, variant] = key.split(' ');
    return { platform, kind, variant, acts: BigInt(acts) };
  });
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
