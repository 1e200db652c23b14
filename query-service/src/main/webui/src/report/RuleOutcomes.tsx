import type { RuleOutcome } from '../api/model';
import { useRules } from '../api/queries';
import { useSpeech } from '../i18n/context';

const ORDER = ['crashed', 'failed', 'skipped', 'passed'] as const;
const SIGN = { passed: '✓', failed: '✕', skipped: '–', crashed: '!' };

export function RuleOutcomes({ outcomes }: { outcomes: RuleOutcome[] }) {
  const { words } = useSpeech();
  const by = (answer: RuleOutcome['outcome']) => outcomes.filter((outcome) => outcome.outcome === answer);
  const count = (answer: RuleOutcome['outcome']) => by(answer).length;
  return (
    <>
      <p>{words.rules.summary(count('passed'), count('failed'), count('skipped'), count('crashed'))}</p>
      <table className="outcomes">
        <tbody>
          {ORDER.flatMap(by).map((outcome) => (
            <OutcomeRow key={outcome.rule} outcome={outcome} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function OutcomeRow({ outcome }: { outcome: RuleOutcome }) {
  const { words, say } = useSpeech();
  const title = useRules().data?.find((rule) => rule.id === outcome.rule)?.title;
  return (
    <tr className={outcome.outcome}>
      <td>
        <span aria-hidden="true" className="sign">{SIGN[outcome.outcome]}</span> {words.rules[outcome.outcome]}
      </td>
      <th scope="row">
        {title && <>{say(title)} </>}
        <span className="code">{outcome.rule}</span>
      </th>
      <td>
        {outcome.evaluated > 0 && words.rules.counts(outcome.evaluated, outcome.failed)}
        {outcome.reason && <div className="faint">{say(outcome.reason)}</div>}
      </td>
    </tr>
  );
}
