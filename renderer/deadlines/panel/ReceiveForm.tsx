import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ObligationId } from '../../../shared/ids.ts';
import { DayField } from '../../form/DayField.tsx';
import { api } from '../../ipc/client.ts';
import { decisionWords as words } from '../../messages/deadlines.ts';
import { useUndoableCommand } from '../../undo/use-undoable-command.ts';
import { usePeriod } from '../period-context.tsx';
import { ActionForm } from './ActionForm.tsx';

export interface FormProps {
  readonly obligations: readonly ObligationId[];
  readonly onDone: () => void;
}

/** "Nhận văn bản giấy": one day for a whole batch of mail; lateness is counted from it. */
export function ReceiveForm({ obligations, onDone }: FormProps) {
  const { today } = usePeriod();
  const [on, setOn] = useState(today);
  const [documentNumber, setNumber] = useState('');
  const receive = useUndoableCommand('deadlines.receive', api.deadlines.receive, onDone);
  return (
    <ActionForm
      title={words.titles.receive}
      hint={words.hints.receive}
      submit={words.submitMany(words.submits.receive, obligations.length)}
      canSubmit
      isRunning={receive.isRunning}
      error={receive.error}
      onSubmit={() => receive.run({ obligations: [...obligations], on, documentNumber })}
      onCancel={onDone}
    >
      <DayField label={words.receivedOn} value={on} max={today} onChange={setOn} />
      <TextInput
        label={words.documentNumber}
        placeholder={words.documentNumberHint}
        value={documentNumber}
        maxLength={60}
        onChange={({ currentTarget: { value } }) => setNumber(value)}
      />
    </ActionForm>
  );
}
