import type { Area } from './benchmark.ts';
import type { NoPriceReason } from './money.ts';
import type { ZeroReason } from './valuation.ts';

const underscored = (id: string) => id.replaceAll('-', '_');

/** Messages about a figure, by its id (or 'own'): its name, what it means, what it cannot tell. */
export function benchmarkKeys(id: string): { name: string; definition: string; limits: string } {
  const key = `methods_benchmark_${id}`;
  return { name: `${key}_name`, definition: `${key}_definition`, limits: `${key}_limits` };
}

/** Message that says why there is no price, or why it is zero. */
export function reasonKey(reason: NoPriceReason | ZeroReason): string {
  return `methods_reason_${underscored(reason)}`;
}

/** Message that names a region, or 'unknown'. */
export function areaKey(area: Area | 'unknown'): string {
  return `methods_area_${underscored(area).toLowerCase()}`;
}
