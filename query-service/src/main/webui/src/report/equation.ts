import type { Finding, Operand } from '../api/model';

/** A broken equation as two sums, side by side. */
export interface TwoSides {
  left: Operand[];
  right: Operand[];
}

/**
 * The operands by the side of the equation that they stand on, where the finding says no other thing than that two
 * sums differ: its operands come in the equation's order, and how many stand left of the sign is told by the
 * equation's words. Undefined where the sums do not come to what the finding says.
 */
export function twoSides({ equation, left, right, operands }: Finding): TwoSides | undefined {
  const words = equation?.zh?.split(' = ') ?? [];
  if (words.length !== 2 || left == null || right == null) return undefined;
  const cut = words[0]!.split(' + ').length;
  const sides = { left: operands.slice(0, cut), right: operands.slice(cut) };
  return sum(sides.left) === left && sum(sides.right) === right ? sides : undefined;
}

/** Undefined where one of them is no number. */
function sum(operands: Operand[]): number | undefined {
  if (operands.length === 0 || operands.some((operand) => operand.value == null)) return undefined;
  return operands.reduce((total, operand) => total + operand.value!, 0);
}

/** The cell of another report: the path without the year that stands before it. */
export const pathElsewhere = (operand: Operand): string => operand.path.replace(/^\d{4}:/, '');

/** The year of the report that an operand stands in, where that is another one. */
export const yearElsewhere = (operand: Operand): number | undefined => {
  const year = /\/(\d{4})$/.exec(operand.elsewhere?.report ?? '')?.[1];
  return year == null ? undefined : Number(year);
};
