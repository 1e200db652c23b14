import type { Severity } from './model';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'error', 'warning', 'advisory', 'info'];
