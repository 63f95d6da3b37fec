import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { compareDays } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { ActionForm } from '../deadlines/panel/ActionForm.tsx';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { api } from '../ipc/client.ts';
import { submissionPanelWords } from '../messages/submissions.ts';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';
import type { SubmissionReceipt } from './SubmissionHistory.tsx';

const words = submissionPanelWords.returnForm;

interface Props {
  readonly receipt: SubmissionReceipt;
  readonly onDone: () => void;
}

/** From the day of return on the document counts as not received; the log keeps it. */
export function ReturnForm({ receipt, onDone }: Props) {
  const { today } = usePeriod();
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const giveBack = useUndoableCommand('deadlines.returnReceipt', api.deadlines.returnReceipt, onDone);
  const isEarly = compareDays(on, receipt.receivedOn) < 0;
  return (
    <ActionForm
      title={words.title}
      hint={words.note}
      submit={words.submit}
      canSubmit={!isEarly && reason.trim() !== ''}
      isRunning={giveBack.isRunning}
      error={giveBack.error}
      onSubmit={() => giveBack.run({ receipt: receipt.id, on, reason })}
      onCancel={onDone}
    >
      <DayField label={words.on} value={on} max={today} onChange={setOn} />
      {isEarly ? <p role="alert">{words.early(formatDay(receipt.receivedOn))}</p> : null}
      <TextInput
        label={words.reason}
        value={reason}
        maxLength={400}
        required
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActionForm>
  );
}
