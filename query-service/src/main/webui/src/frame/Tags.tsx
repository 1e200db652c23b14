import { Tooltip } from 'antd';
import type { Grade, Severity, SeverityCounts, Verdict } from '../api/model';
import { SEVERITIES } from '../api/severity';
import { useSpeech } from '../i18n/context';

/** A sign beside the colour, for those who do not see it. */
const VERDICT_SIGN: Record<Verdict, string> = {
  valid: '✓',
  'valid-with-warnings': '!',
  invalid: '✕',
  unreadable: '?',
  incomplete: '…',
};

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { words } = useSpeech();
  return (
    <span className={`tag verdict-${verdict}`}>
      <span aria-hidden="true" className="sign">{VERDICT_SIGN[verdict]}</span>
      {words.verdict[verdict]}
    </span>
  );
}

export function GradeTag({ grade }: { grade: Grade }) {
  const { words } = useSpeech();
  return (
    <Tooltip title={words.gradeMeaning[grade]}>
      <span className={`grade grade-${grade}`} tabIndex={0} aria-label={`${words.list.grade} ${grade}: ${words.gradeMeaning[grade]}`} role="note">
        {grade}
      </span>
    </Tooltip>
  );
}

export function SeverityTag({ severity }: { severity: Severity }) {
  const { words } = useSpeech();
  return <span className={`tag severity-${severity}`}>{words.severity[severity]}</span>;
}

/** How many findings of each severity; what there is none of is left out. */
export function Counts({ counts }: { counts: SeverityCounts }) {
  const { words } = useSpeech();
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return <span className="faint">{words.list.noFindings}</span>;
  return (
    <span className="counts">
      {some.map((severity) => (
        <span key={severity} className={`tag severity-${severity}`}>
          {words.severity[severity]} <b>{counts[severity]}</b>
        </span>
      ))}
    </span>
  );
}
