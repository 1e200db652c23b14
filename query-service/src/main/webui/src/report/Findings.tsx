import { useMemo } from 'react';
import type { Finding, Verdict } from '../api/model';
import { useSpeech } from '../i18n/context';
import { roots } from './concerns';
import { FindingCard } from './FindingCard';

export function Findings({ findings, verdict }: { findings: Finding[]; verdict: Verdict }) {
  const { words } = useSpeech();
  const groups = useMemo(() => roots(findings), [findings]);
  if (groups.length === 0) {
    return <p className="faint">{words.findings.noneBut[verdict] ?? words.findings.none}</p>;
  }
  return (
    <ul className="findings">
      {groups.map(({ finding, consequences }) => (
        <li key={finding.id}>
          <FindingCard finding={finding} />
          {consequences.length > 0 && (
            <details className="consequences">
              <summary>{words.findings.consequences(consequences.length)}</summary>
              <ul className="findings">
                {consequences.map((each) => (
                  <li key={each.id}>
                    <FindingCard finding={each} cause={finding} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
