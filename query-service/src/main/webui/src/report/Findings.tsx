import { useMemo } from 'react';
import type { Finding, Operand, Verdict } from '../api/model';
import { SeverityTag } from '../frame/Tags';
import { useSpeech } from '../i18n/context';
import { roots } from './concerns';
import { useLight } from './light';

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
                    <FindingCard finding={each} />
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

function FindingCard({ finding }: { finding: Finding }) {
  const { words, say } = useSpeech();
  const { lit, show } = useLight();
  const placed = finding.operands.filter((operand) => operand.source);
  const key = `finding.${finding.id}`;
  const light = (first: Operand | undefined) => {
    const strong = Math.max(0, first ? placed.indexOf(first) : 0);
    show(key, placed.map((operand) => operand.source!), strong);
  };
  const state = words.findings.state[finding.state];
  return (
    <article className={`finding severity-${finding.severity} ${lit?.from === key ? 'lit' : ''}`} data-finding={finding.id}>
      <h3>
        <SeverityTag severity={finding.severity} />
        <button type="button" className="text" disabled={placed.length === 0} title={words.findings.show} onClick={() => light(undefined)}>
          {say(finding.message)}
        </button>
        {state && <span className="tag severity-info">{state}</span>}
      </h3>
      <Sides finding={finding} />
      {finding.operands.length > 0 && (
        <ul className="operands" aria-label={words.findings.operands}>
          {finding.operands.map((operand, i) => (
            <li key={`${operand.path}.${i}`}>
              <OperandChip operand={operand} light={() => light(operand)}
                strong={lit?.from === key && placed[lit.strong] === operand} />
            </li>
          ))}
        </ul>
      )}
      <Reasons finding={finding} />
    </article>
  );
}

/** The equation in words and what each side comes to. */
function Sides({ finding }: { finding: Finding }) {
  const { words, say } = useSpeech();
  const { left, right, delta } = finding;
  if (!finding.equation && (left == null || right == null)) return null;
  return (
    <p className="equation">
      {finding.equation && <span>{say(finding.equation)}</span>}
      {left != null && right != null && (
        <span className="sides">
          <b>{left}</b> {left === right ? '=' : '≠'} <b>{right}</b>
          {delta != null && delta !== 0 && <span className="faint"> ({words.findings.difference} {delta > 0 ? `+${delta}` : delta})</span>}
        </span>
      )}
    </p>
  );
}

function OperandChip({ operand, light, strong }: { operand: Operand; light: () => void; strong: boolean }) {
  const { words, say } = useSpeech();
  const value = operand.raw ?? operand.value;
  return (
    <button type="button" className={`chip ${strong ? 'lit' : ''}`} disabled={!operand.source} data-operand={operand.path}
      data-raw={operand.raw} title={operand.source ? words.findings.show : words.findings.noSource} onClick={light}>
      <span>{say(operand.label)}</span> <b>{value === '' || value == null ? '—' : value}</b>
    </button>
  );
}

function Reasons({ finding }: { finding: Finding }) {
  const { words, say } = useSpeech();
  const { blame, suggestion, legalBasis } = finding;
  return (
    <dl className="reasons">
      {suggestion && (
        <div>
          <dt>{words.findings.suggestion}</dt>
          <dd>{say(suggestion)} <span className="faint">({words.findings.suggestionNote})</span></dd>
        </div>
      )}
      <div>
        <dt>{words.findings.blameLabel}</dt>
        <dd>
          {words.findings.blame[blame.party]} <span className="faint">({words.findings.confidence(Math.round(blame.confidence * 100))})</span>
          {say(blame.why) && <> — {say(blame.why)}</>}
        </dd>
      </div>
      {legalBasis && (
        <div>
          <dt>{words.findings.basis}</dt>
          <dd>{say(legalBasis)}</dd>
        </div>
      )}
      <div>
        <dt>{words.findings.rule}</dt>
        <dd className="code">{finding.rule}</dd>
      </div>
    </dl>
  );
}
