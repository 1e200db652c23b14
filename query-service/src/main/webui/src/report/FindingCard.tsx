import type { Finding, Operand } from '../api/model';
import { SeverityTag } from '../frame/Tags';
import { useSpeech } from '../i18n/context';
import { Decide } from './Decide';
import { Equation } from './Equation';
import { History } from './History';
import { useLight } from './light';

/** A finding as its equation with the numbers of both sides, why, by which law, what would mend it, and its life. */
export function FindingCard({ finding, cause }: { finding: Finding; cause?: Finding }) {
  const { words, say } = useSpeech();
  const { lit, show } = useLight();
  const placed = finding.operands.filter((operand) => operand.source);
  const key = `finding.${finding.id}`;
  const light = (first?: Operand) => {
    const strong = Math.max(0, first ? placed.indexOf(first) : 0);
    show(key, placed.map((operand) => operand.source!), strong);
  };
  const state = words.findings.state[finding.state];
  return (
    <article id={`finding-${finding.id}`} className={`finding severity-${finding.severity} ${lit?.from === key ? 'lit' : ''}`}
      data-finding={finding.id}>
      <h3>
        <SeverityTag severity={finding.severity} />
        <button type="button" className="text" disabled={placed.length === 0} title={words.findings.show} onClick={() => light()}>
          {say(finding.message)}
        </button>
        {state && <span className="tag severity-info">{state}</span>}
      </h3>
      <Equation finding={finding} light={light} isStrong={(operand) => lit?.from === key && placed[lit.strong] === operand} />
      <Reasons finding={finding} cause={cause} />
      <History finding={finding} />
      <Decide finding={finding} />
    </article>
  );
}

function Reasons({ finding, cause }: { finding: Finding; cause?: Finding }) {
  const { words, say } = useSpeech();
  const { blame, suggestion, legalBasis, review } = finding;
  return (
    <dl className="reasons">
      {cause && (
        <div>
          <dt>{words.findings.causedBy}</dt>
          <dd><a href={`#finding-${cause.id}`}>{say(cause.message)}</a></dd>
        </div>
      )}
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
      {review && (
        <div>
          <dt>{words.findings.decision}</dt>
          <dd>{words.findings.decided(review.by, review.at.slice(0, 10))}{review.comment && <> — {review.comment}</>}</dd>
        </div>
      )}
      <div>
        <dt>{words.findings.rule}</dt>
        <dd className="code">{finding.rule}</dd>
      </div>
    </dl>
  );
}
