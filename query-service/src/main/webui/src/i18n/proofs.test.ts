import { describe, expect, it } from 'vitest';
import { bothProofs } from './proofs';

describe('a proof', () => {
  it('is told in Chinese with its parts', () => {
    const proof = 'all 2 ways to cut “1$&3” that keep its total give this cell the same number';
    expect(bothProofs(proof)).toEqual({ zh: '“1$&3”有 2 种切分使合计相等，此格在各种切分中都是同一个数', en: proof });
  });

  it('that is none of ours stays as it is', () => {
    expect(bothProofs('so it is').zh).toBe('so it is');
  });
});
