import { describe, expect, test } from 'vitest';
import { choicesFor } from './Decide';

describe('what can be decided', () => {
  test('an open finding is accepted or contested', () => {
    expect(choicesFor({ state: 'open' })).toEqual(['accepted', 'contested']);
    expect(choicesFor({ state: 'regressed' })).toEqual(['accepted', 'contested']);
  });
  test('a decision becomes another one or is taken back', () => {
    expect(choicesFor({ state: 'accepted' })).toEqual(['contested', 'open']);
    expect(choicesFor({ state: 'contested' })).toEqual(['accepted', 'open']);
  });
});
