import { useState } from 'react';
import type { Finding, HistoryEntry } from '../api/model';
import { useFinding } from '../api/queries';
import { useSpeech } from '../i18n/context';

/** The steps of a finding's life; asked for when they are opened, since most are never looked at. */
export function History({ finding }: { finding: Finding }) {
  const { words } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <details className="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.history.title(finding.firstSeen?.slice(0, 10))}</summary>
      {open && <Steps id={finding.id} />}
    </details>
  );
}

function Steps({ id }: { id: string }) {
  const { words } = useSpeech();
  const found = useFinding(id);
  if (found.isPending) return <p className="faint">{words.list.loading}</p>;
  if (!found.data) return <p className="faint">{words.history.none}</p>;
  return (
    <ol className="steps">
      {found.data.history.map((entry, i) => (
        <li key={i}>
          <Step entry={entry} />
        </li>
      ))}
    </ol>
  );
}

export function Step({ entry }: { entry: HistoryEntry }) {
  const { words } = useSpeech();
  const { at, state, cause, by, comment, report, reader, ruleSet } = entry;
  const why = { document: undefined, reader, 'rule-set': ruleSet, decision: by, 'report-gone': undefined, 'other-report': report, 'other-report-gone': report }[cause];
  return (
    <>
      <time dateTime={at}>{at.slice(0, 10)}</time> <b>{words.findings.state[state] || words.history.open}</b>
      <span className="faint"> {cause === 'other-report' && !report ? words.history.peers : words.history.cause[cause]}{why && <span className="code"> {why}</span>}</span>
      {comment && <q>{comment}</q>}
    </>
  );
}
