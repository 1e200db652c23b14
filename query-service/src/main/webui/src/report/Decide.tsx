import { useState, type FormEvent } from 'react';
import type { Finding } from '../api/model';
import { useDecide, useFindingTag, type Decision } from '../api/queries';
import { TroubleLine } from '../frame/Trouble';
import { useSpeech } from '../i18n/context';

const NAME = 'gouji.decides';

/** As the service takes them; more cannot be typed. */
const LONGEST_NAME = 100;
const LONGEST_COMMENT = 2000;

/** A person's decision about a finding: what, by whom and why. Closed until somebody wants to decide. */
export function Decide({ finding }: { finding: Finding }) {
  const { words } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <details className="history decide" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.decide.title}</summary>
      {open && <Form finding={finding} done={() => setOpen(false)} />}
    </details>
  );
}

function Form({ finding, done }: { finding: Finding; done: () => void }) {
  const { words } = useSpeech();
  const tag = useFindingTag(finding.id);
  const decide = useDecide(finding.id, tag.data ?? null);
  const [state, setState] = useState<Decision['state']>(finding.state === 'accepted' ? 'contested' : 'accepted');
  const [by, setBy] = useState(() => localStorage.getItem(NAME) ?? '');
  const [comment, setComment] = useState('');
  const choices = choicesFor(finding);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    localStorage.setItem(NAME, by.trim());
    decide.mutate({ state, by: by.trim(), comment: comment.trim() || null }, { onSuccess: done });
  };
  const fault = decide.error ?? tag.error;
  return (
    <form className="decision" onSubmit={submit}>
      <fieldset>
        <legend>{words.decide.what}</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input type="radio" name={`state-${finding.id}`} checked={state === choice} onChange={() => setState(choice)} />
            {words.decide.states[choice]}
          </label>
        ))}
      </fieldset>
      <label>
        {words.decide.by}
        <input required maxLength={LONGEST_NAME} autoComplete="name" value={by} onChange={(event) => setBy(event.target.value)} />
      </label>
      <label>
        {words.decide.comment}
        <textarea rows={2} maxLength={LONGEST_COMMENT} value={comment} onChange={(event) => setComment(event.target.value)} />
      </label>
      <p className="faint">{words.decide.holds}</p>
      {fault && <TroubleLine fault={fault} />}
      <button type="submit" disabled={decide.isPending || tag.isPending || by.trim() === ''}>
        {decide.isPending ? words.decide.sending : words.decide.send}
      </button>
    </form>
  );
}

/** What was decided can be decided otherwise, or taken back. */
export function choicesFor(finding: Pick<Finding, 'state'>): Decision['state'][] {
  const all: Decision['state'][] = ['accepted', 'contested'];
  const others = all.filter((choice) => choice !== finding.state);
  return others.length === all.length ? all : [...others, 'open'];
}
