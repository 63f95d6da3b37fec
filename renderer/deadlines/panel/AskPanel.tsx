import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, compareDays } from '../../../shared/calendar/day.ts';
import type { Regime } from '../../../shared/deadlines/deadlines.contract.ts';
import type { AgencyId } from '../../../shared/ids.ts';
import { DayField } from '../../form/DayField.tsx';
import { api } from '../../ipc/client.ts';
import { LetterDialog } from '../../letters/LetterDialog.tsx';
import { askWords as words } from '../../messages/deadlines.ts';
import { Await } from '../../page/Await.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { Notice } from '../../page/Notice.tsx';
import { SidePanel } from '../../page/SidePanel.tsx';
import { useUndoableCommand } from '../../undo/use-undoable-command.ts';
import { usePeriod } from '../period-context.tsx';
import { useRegimes } from '../use-regimes.ts';
import { ActionForm } from './ActionForm.tsx';
import { BodyChecks } from './BodyChecks.tsx';
import styles from './panel.module.css';

/** A report outside any period: one obligation for each body that is asked, and then the letter that asks. */
export const AskPanel = ({ onClose }: { readonly onClose: () => void }) => (
  <SidePanel title={words.title} onClose={onClose}>
    <Await answer={useRegimes()}>
      {(regimes) => {
        const waiting = regimes.filter(({ due, endedOn }) => due.kind === 'on-request' && endedOn === null);
        const [first] = waiting;
        return first === undefined ? (
          <EmptyState message={words.noRegime} />
        ) : (
          <AskForm regimes={waiting} first={first} onCancel={onClose} />
        );
      }}
    </Await>
  </SidePanel>
);

interface FormProps {
  readonly regimes: readonly Regime[];
  readonly first: Regime;
  readonly onCancel: () => void;
}

function AskForm({ regimes, first, onCancel }: FormProps) {
  const { today } = usePeriod();
  const [code, setCode] = useState(first.code);
  const [subject, setSubject] = useState('');
  const [askedOn, setAskedOn] = useState(today);
  const [dueOn, setDueOn] = useState(addDays(today, 7));
  const [documentNumber, setNumber] = useState('');
  const [agencies, setAgencies] = useState<readonly AgencyId[]>([]);
  const ask = useUndoableCommand('deadlines.ask', api.deadlines.ask);
  const regime = regimes.find((one) => one.code === code) ?? first;
  const isEarly = compareDays(dueOn, askedOn) < 0;
  if (ask.result !== undefined) return <Asked ids={ask.result.ids} />;
  return (
    <ActionForm
      title={words.title}
      isTitleHidden
      submit={words.submit(agencies.length === 0 ? regime.bodies.length : agencies.length)}
      canSubmit={subject.trim() !== '' && !isEarly}
      isRunning={ask.isRunning}
      error={ask.error}
      onSubmit={() =>
        ask.run({ regime: regime.code, askedOn, dueOn, subject, documentNumber, agencies: [...agencies] })
      }
      onCancel={onCancel}
    >
      <NativeSelect
        label={words.regime}
        value={regime.code}
        onChange={({ currentTarget: { value } }) => {
          setCode(regimes.find((one) => one.code === value)?.code ?? first.code);
          setAgencies([]);
        }}
        data={regimes.map(({ code: value, name }) => ({ value, label: name }))}
      />
      <TextInput
        label={words.subject}
        value={subject}
        maxLength={400}
        withAsterisk
        onChange={({ currentTarget: { value } }) => setSubject(value)}
      />
      <div className={styles.pair}>
        <DayField label={words.askedOn} value={askedOn} onChange={setAskedOn} />
        <DayField label={words.dueOn} value={dueOn} onChange={setDueOn} />
      </div>
      {isEarly ? (
        <p className={styles.problem} role="alert">
          {words.dueBeforeAsked}
        </p>
      ) : null}
      <TextInput
        label={words.documentNumber}
        placeholder={words.documentNumberHint}
        value={documentNumber}
        maxLength={60}
        onChange={({ currentTarget: { value } }) => setNumber(value)}
      />
      <BodyChecks
        legend={words.who}
        all={words.everybody(regime.bodies.length)}
        bodies={regime.bodies}
        chosen={agencies}
        onChange={setAgencies}
      />
    </ActionForm>
  );
}

type Ids = Awaited<ReturnType<typeof api.deadlines.ask>>['ids'];

function Asked({ ids }: { readonly ids: Ids }) {
  const [isWriting, write] = useState(false);
  return (
    <>
      <Notice tone="good" message={words.done(ids.length)}>
        <Button variant="default" onClick={() => write(true)}>
          {words.letter}
        </Button>
      </Notice>
      {isWriting ? <LetterDialog kind="request" obligations={ids} onClose={() => write(false)} /> : null}
    </>
  );
}
