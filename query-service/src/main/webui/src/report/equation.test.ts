import { describe, expect, it } from 'vitest';
import type { Finding, Operand } from '../api/model';
import { pathElsewhere, twoSides, yearElsewhere } from './equation';

const operand = (path: string, value?: number): Operand => ({ path, label: { zh: path, en: path }, value }) as Operand;
const finding = (zh: string, left: number, right: number, operands: Operand[]): Finding =>
  ({ equation: { zh, en: zh }, left, right, operands }) as unknown as Finding;

describe('the two sides of an equation', () => {
  const balance = finding('新收 + 结转 = 办结 + 转下年', 12, 11, [operand('a', 12), operand('b', 0), operand('c', 10), operand('d', 1)]);

  it('are told apart by the words, also where a zero could stand on either side', () => {
    const sides = twoSides(balance)!;
    expect(sides.left.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(sides.right.map(({ path }) => path)).toEqual(['c', 'd']);
  });

  it('are not drawn where the sums are others than the finding says', () => {
    expect(twoSides({ ...balance, left: 13 })).toBeUndefined();
  });

  it('are not drawn where an operand has no number', () => {
    expect(twoSides(finding('甲 = 乙', 1, 2, [operand('a', 1), operand('b')]))).toBeUndefined();
  });

  it('are not drawn of what is no equation of sums', () => {
    expect(twoSides(finding('本年制发 ≤ 现行有效', 3, 2, [operand('a', 3), operand('b', 2)]))).toBeUndefined();
  });
});

describe('a number of another report', () => {
  const last = { ...operand('2022:applications.carried_forward.total', 3), elsewhere: { report: '361130/2022', document: 'd' } } as Operand;

  it('says its year and its cell', () => {
    expect(yearElsewhere(last)).toBe(2022);
    expect(pathElsewhere(last)).toBe('applications.carried_forward.total');
  });

  it('has no year where it stands in this report', () => {
    expect(yearElsewhere(operand('applications.carried_in.total', 3))).toBeUndefined();
  });
});
