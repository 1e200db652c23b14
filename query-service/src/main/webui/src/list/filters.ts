/** The filters that stand in the address; each is a parameter of the list's request, too. */
export const FILTERS = ['q', 'year', 'form', 'verdict', 'grade'] as const;
export type Filter = (typeof FILTERS)[number];

/** The filters of an address alone, in a fixed order, so that the same list is asked for only once. */
export function filtersOf(search: URLSearchParams): URLSearchParams {
  const filters = new URLSearchParams();
  for (const name of FILTERS) {
    const value = search.get(name)?.trim();
    if (value) filters.set(name, value);
  }
  return filters;
}

/** The address with one filter set, or taken out when the value is empty. */
export function withFilter(search: URLSearchParams, name: Filter, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value?.trim()) next.set(name, value.trim());
  else next.delete(name);
  return next;
}

/** The report years that any form knows, newest first. */
export function years(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => last - i);
}
