import type { Finding, Severity } from '../api/model';
import { SEVERITIES } from '../api/severity';

/** The findings that concern each cell, by the cell's full path, the gravest first. */
export function findingsByPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const byPath = new Map<string, Finding[]>();
  for (const finding of gravestFirst(findings)) {
    for (const path of new Set(finding.operands.map((operand) => operand.path))) {
      byPath.set(path, [...(byPath.get(path) ?? []), finding]);
    }
  }
  return byPath;
}

/** A finding with those that follow from it. */
export interface Root {
  finding: Finding;
  consequences: Finding[];
}

/** Findings that follow from another stand under it, so that one cause is read once. */
export function roots(findings: readonly Finding[]): Root[] {
  const known = new Map(findings.map((finding) => [finding.id, finding]));
  const root = (finding: Finding): Finding => {
    const seen = new Set([finding.id]);
    let top = finding;
    for (let cause = above(top, known); cause; cause = above(top, known)) {
      if (seen.has(cause.id)) return finding;
      seen.add(cause.id);
      top = cause;
    }
    return top;
  };
  const grouped = new Map<string, Root>();
  for (const finding of gravestFirst(findings)) {
    const top = root(finding);
    const group = grouped.get(top.id) ?? { finding: top, consequences: [] };
    if (finding !== top) group.consequences.push(finding);
    grouped.set(top.id, group);
  }
  return [...grouped.values()];
}

function above(finding: Finding, known: Map<string, Finding>): Finding | undefined {
  return finding.causedBy == null ? undefined : known.get(finding.causedBy);
}

export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a.severity) - rank(b.severity));
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
