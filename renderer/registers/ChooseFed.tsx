import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { FedHolder } from '../../shared/forms/fed-figure-choice.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import { ReasonForm } from '../deadlines/panel/ReasonForm.tsx';
import { chooseFedWords as words } from '../messages/registers.ts';
import styles from './registers.module.css';
import { useChooseFed } from './use-registers.ts';

interface Props {
  readonly element: ElementCode;
  readonly place: PlaceId;
  readonly period: PeriodCode;
}

const holders: readonly FedHolder[] = ['register', 'report'];

/** Of a register's figure and the district's own, the officer says which holds and why. */
export function ChooseFed(props: Props) {
  const [chosen, choose] = useState<FedHolder>();
  if (chosen !== undefined) return <Reason {...props} holds={chosen} onDone={() => choose(undefined)} />;
  return (
    <div className={styles.actions}>
      {holders.map((holds) => (
        <Button key={holds} variant="default" onClick={() => choose(holds)}>
          {words.choices[holds]}
        </Button>
      ))}
    </div>
  );
}

function Reason({ element, place, period, holds, onDone }: Props & { holds: FedHolder; onDone: () => void }) {
  const choose = useChooseFed(onDone);
  return (
    <ReasonForm
      title={words.titles[holds]}
      hint={words.hint}
      submit={words.submit}
      label={words.reason}
      isRunning={choose.isRunning}
      error={choose.error}
      onSubmit={(reason) => choose.run({ element, place, period, holds, reason })}
      onCancel={onDone}
    />
  );
}
