import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { compareDays, type Day } from '../../../shared/calendar/day.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationId } from '../../../shared/ids.ts';
import { LetterDialog } from '../../letters/LetterDialog.tsx';
import { deadlineWords, decisionWords as words } from '../../messages/deadlines.ts';
import { type ActionKind, decisionKinds, targetsOf } from './action-targets.ts';
import { DecisionForm } from './DecisionForm.tsx';
import styles from './panel.module.css';
import { ReceiveForm } from './ReceiveForm.tsx';

interface Props {
  readonly obligations: readonly Obligation[];
}

const kinds: readonly ActionKind[] = ['receive', ...decisionKinds];
/** One command takes so many. */
const most = 500;

/** What can be done to the chosen obligations; an action that fits none of them is not offered. */
export function ObligationActions({ obligations }: Props) {
  const [asked, ask] = useState<{ readonly kind: ActionKind; readonly targets: readonly Obligation[] }>();
  const [isReminding, remind] = useState(false);
  const place = useRef<HTMLFieldSetElement>(null);
  const late = targetsOf('remind', obligations);
  const done = () => {
    ask(undefined);
    place.current?.focus();
  };
  if (obligations.length > most) return <p className={styles.quiet}>{deadlineWords.tooMany}</p>;
  return (
    <>
      <fieldset className={styles.actions} ref={place} tabIndex={-1} aria-label={words.actions}>
        {kinds.map((kind) => (
          <ActionButton
            key={kind}
            word={words[kind]}
            items={targetsOf(kind, obligations).length}
            isMany={obligations.length > 1}
            isPressed={asked?.kind === kind}
            onClick={() => ask(asked?.kind === kind ? undefined : { kind, targets: targetsOf(kind, obligations) })}
          />
        ))}
        <ActionButton
          word={words.remind}
          items={late.length}
          isMany={obligations.length > 1}
          onClick={() => remind(true)}
        />
      </fieldset>
      {asked === undefined ? null : <Form key={asked.kind} {...asked} onDone={done} />}
      {isReminding ? <LetterDialog kind="reminder" obligations={idsOf(late)} onClose={() => remind(false)} /> : null}
    </>
  );
}

interface ButtonProps {
  readonly word: string;
  readonly items: number;
  readonly isMany: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

const ActionButton = ({ word, items, isMany, isPressed, onClick }: ButtonProps) =>
  items === 0 ? null : (
    <Button
      variant={isPressed === true ? 'light' : 'default'}
      {...(isPressed === undefined ? {} : { 'aria-expanded': isPressed })}
      onClick={onClick}
    >
      {isMany ? words.many(word, items) : word}
    </Button>
  );

interface FormProps {
  readonly kind: ActionKind;
  readonly targets: readonly Obligation[];
  readonly onDone: () => void;
}

function Form({ kind, targets, onDone }: FormProps) {
  const obligations = idsOf(targets);
  if (kind === 'receive') return <ReceiveForm obligations={obligations} onDone={onDone} />;
  return <DecisionForm kind={kind} obligations={obligations} dueOn={latestDue(targets)} onDone={onDone} />;
}

const idsOf = (obligations: readonly Obligation[]): ObligationId[] => obligations.map(({ id }) => id);

function latestDue(targets: readonly Obligation[]): Day {
  const [latest] = targets.map(({ dueOn, movedTo }) => movedTo ?? dueOn).sort((a, b) => compareDays(b, a));
  if (latest === undefined) throw new Error('an action without a target is not offered');
  return latest;
}
