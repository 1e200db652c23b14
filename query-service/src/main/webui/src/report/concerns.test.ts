import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../api/model';
import { findingsByPath, roots } from './concerns';

const finding = (id: string, severity: Severity, paths: string[], causedBy?: string) =>
  ({ id, severity, causedBy, operands: paths.map((path) => ({ path, label: { zh: '', en: '' } })) }) as unknown as Finding;

describe('the findings about a cell', () => {
  it('come gravest first, each once', () => {
    const byPath = findingsByPath([finding('a', 'info', ['t.x', 't.x']), finding('b', 'error', ['t.x', 't.y'])]);
    expect(byPath.get('t.x')!.map((f) => f.id)).toEqual(['b', 'a']);
    expect(byPath.get('t.y')!.map((f) => f.id)).toEqual(['b']);
    expect(byPath.get('t.z')).toBeUndefined();
  });
});

describe('findings that follow from others', () => {
  const shape = (findings: Finding[]) => roots(findings).map((root) => [root.finding.id, root.consequences.map((f) => f.id)]);

  it('stand under the one that is the cause of all', () => {
    expect(shape([finding('c', 'error', [], 'b'), finding('b', 'error', [], 'a'), finding('a', 'warning', [])])).toEqual([
      ['a', ['c', 'b']],
    ]);
  });

  it('stand by themselves when their cause is not here', () => {
    expect(shape([finding('b', 'error', [], 'gone')])).toEqual([['b', []]]);
  });

  it('stand by themselves when causes run in a circle', () => {
    expect(shape([finding('a', 'error', [], 'b'), finding('b', 'error', [], 'a')])).toEqual([['a', []], ['b', []]]);
  });
});
