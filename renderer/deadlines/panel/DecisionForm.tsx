import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, compareDays, type Day } from '../../../shared/calendar/day.ts';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import { DayField } from '../../form/DayField.tsx';
import { OptionalDayField } from '../../form/OptionalDayField.tsx';
import { api } from '../../ipc/client.ts';
import { decisionWords as words } from '../../messages/deadlines.ts';
import { useUndoableCommand } from '../../undo/use-undoable-command.ts';
import { usePeriod } from '../period-context.tsx';
import { ActionForm } from './ActionForm.tsx';
import type { DecisionKind } from './action-targets.ts';
import styles from './panel.module.css';
import type { FormProps } from './ReceiveForm.tsx';

interface Props extends FormProps {
  readonly kind: DecisionKind;
  /** The latest date among them, without any extension: an extension must be later. */
  readonly dueOn: Day;
}

interface Paper {
  readonly reason: string;
  readonly documentNumber: string;
  readonly documentOn: Day | null;
}

const noPaper: Paper = { reason: '', documentNumber: '', documentOn: null };

/** One decision for one or many occurrences: its reason is asked for, its paper may be named. The rule stays. */
export function DecisionForm({ kind, obligations, dueOn, onDone }: Props) {
  const { today } = usePeriod();
  const [to, setTo] = useState(addDays(compareDays(dueOn, today) < 0 ? today : dueOn, 1));
  const [paper, setPaper] = useState(noPaper);
  const set = (part: Partial<Paper>) => setPaper((before) => ({ ...before, ...part }));
  const decide = useUndoableCommand(
    `deadlines.${kind}`,
    () => act(kind, { obligations: [...obligations], ...paper }, to),
    onDone,
  );
  const isTooEarly = kind === 'extend' && compareDays(to, dueOn) <= 0;
  return (
    <ActionForm
      title={words.titles[kind]}
      hint={words.hints[kind]}
      submit={words.submitMany(words.submits[kind], obligations.length)}
      canSubmit={paper.reason.trim() !== '' && !isTooEarly}
      isRunning={decide.isRunning}
      error={decide.error}
      onSubmit={() => decide.run(undefined)}
      onCancel={onDone}
    >
      {kind === 'extend' || kind === 'move' ? <DayField label={words.to[kind]} value={to} onChange={setTo} /> : null}
      {isTooEarly ? (
        <p className={styles.problem} role="alert">
          {words.notLater(formatDay(dueOn))}
        </p>
      ) : null}
      <Textarea
        label={words.reason}
        value={paper.reason}
        maxLength={400}
        rows={2}
        withAsterisk
        onChange={({ currentTarget: { value } }) => set({ reason: value })}
      />
      <div className={styles.pair}>
        <TextInput
          label={words.documentNumber}
          placeholder={words.documentNumberHint}
          value={paper.documentNumber}
          maxLength={60}
          onChange={({ currentTarget: { value } }) => set({ documentNumber: value })}
        />
        <OptionalDayField
          label={words.documentOn}
          value={paper.documentOn}
          onChange={(documentOn) => set({ documentOn })}
        />
      </div>
    </ActionForm>
  );
}

type Decision = Parameters<typeof api.deadlines.skip>[0];

function act(kind: DecisionKind, decision: Decision, to: Day) {
  switch (kind) {
    case 'extend':
      return api.deadlines.extend({ ...decision, to });
    case 'move':
      return api.deadlines.move({ ...decision, to });
    case 'skip':
      return api.deadlines.skip(decision);
    case 'unskip':
      return api.deadlines.unskip(decision);
  }
}
