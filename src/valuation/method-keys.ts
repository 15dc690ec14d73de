import type { Basis } from './benchmark.ts';
import type { FormulaId, FormulaInput } from './formula.ts';

/** Message that names a unit. */
export function unitKey(unit: FormulaInput['unit']): string {
  return `methods_unit_${unit.replaceAll('-', '_')}`;
}

/** Message that names where a figure comes from. */
export function basisKey(basis: Basis): string {
  return `methods_basis_${basis}`;
}

/** Message that writes a formula out: `$1`, `$2`… are its inputs in order, the last is the result. */
export function formulaKey(id: FormulaId): string {
  return `methods_formula_${id.replaceAll('-', '_')}`;
}
