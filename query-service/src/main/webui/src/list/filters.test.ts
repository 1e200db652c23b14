import { describe, expect, it } from 'vitest';
import { filtersOf, withFilter, years } from './filters';

const of = (search: string) => filtersOf(new URLSearchParams(search)).toString();

describe('the filters of an address', () => {
  it('are the known ones that say something, always in one order', () => {
    expect(of('?verdict=valid&x=1&year=2020&lang=en&grade=')).toBe('year=2020&verdict=valid');
    expect(of('?year=2020&verdict=valid')).toBe(of('?verdict=valid&year=2020'));
  });

  it('lose the spaces around a name', () => {
    expect(of('?q=%20建宁%20')).toBe(new URLSearchParams({ q: '建宁' }).toString());
  });

  it('are set and taken out without touching the rest of the address', () => {
    const set = withFilter(new URLSearchParams('?lang=en'), 'year', '2021');
    expect(set.toString()).toBe('lang=en&year=2021');
    expect(withFilter(set, 'year', undefined).toString()).toBe('lang=en');
    expect(withFilter(set, 'year', ' ').toString()).toBe('lang=en');
  });
});

describe('the years', () => {
  it('run from the newest to the first', () => {
    expect(years(2008, 2010)).toEqual([2010, 2009, 2008]);
    expect(years(2011, 2010)).toEqual([]);
  });
});
