import type { Finding, Operand } from '../api/model';
import { useSpeech } from '../i18n/context';
import { twoSides } from './equation';
import { OperandChip } from './OperandChip';

interface Props {
  finding: Finding;
  isStrong: (operand: Operand) => boolean;
  light: (operand: Operand) => void;
}

/** What should hold and what each side comes to: two sums side by side where it is that, else in words. */
export function Equation({ finding, isStrong, light }: Props) {
  const { words, say } = useSpeech();
  const { left, right, delta, equation, operands } = finding;
  const sides = twoSides(finding);
  const chips = (some: Operand[]) => <Chips operands={some} isStrong={isStrong} light={light} />;
  const difference = delta != null && delta !== 0 && (
    <span className="faint"> ({words.findings.difference} {delta > 0 ? `+${delta}` : delta})</span>
  );
  if (sides) {
    return (
      <div className="balance" role="group" aria-label={say(equation!)}>
        <div className="side">{chips(sides.left)}<b className="sum">{left}</b></div>
        <div className="sign" aria-label={words.findings.unequal}>≠</div>
        <div className="side">{chips(sides.right)}<b className="sum">{right}</b></div>
        <p className="delta">{difference}</p>
      </div>
    );
  }
  return (
    <>
      {(equation || (left != null && right != null)) && (
        <p className="equation">
          {equation && <span>{say(equation)}</span>}
          {left != null && right != null && (
            <span className="sides">
              <b>{left}</b> {left === right ? '=' : '≠'} <b>{right}</b>
              {difference}
            </span>
          )}
        </p>
      )}
      {operands.length > 0 && chips(operands)}
    </>
  );
}

function Chips({ operands, isStrong, light }: { operands: Operand[] } & Omit<Props, 'finding'>) {
  const { words } = useSpeech();
  return (
    <ul className="operands" aria-label={words.findings.operands}>
      {operands.map((operand, i) => (
        <li key={`${operand.path}.${i}`}>
          <OperandChip operand={operand} light={() => light(operand)} strong={isStrong(operand)} />
        </li>
      ))}
    </ul>
  );
}
