import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReportId } from '../../../shared/ids.ts';
import { ActionForm } from '../../deadlines/panel/ActionForm.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { reasonWords } from '../../messages/report-life.ts';

interface Props {
  readonly report: ReportId;
  readonly step: 'takeBack' | 'withdraw';
  readonly onDone: () => void;
}

/** A step back; off a signing only with a reason. */
export function ReasonForm({ report, step, onDone }: Props) {
  const words = reasonWords[step];
  const [reason, setReason] = useState('');
  const back = useCommand(api.reportLife[step], onDone);
  const isNeeded = step === 'withdraw';
  return (
    <ActionForm
      title={words.title}
      hint={words.hint}
      submit={words.submit}
      canSubmit={!isNeeded || reason.trim() !== ''}
      isRunning={back.isRunning}
      error={back.error}
      onSubmit={() => back.run({ report, reason })}
      onCancel={onDone}
    >
      <Textarea
        label={words.reason}
        value={reason}
        maxLength={500}
        required={isNeeded}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionForm>
  );
}
