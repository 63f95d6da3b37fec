import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import { ActionForm } from '../deadlines/panel/ActionForm.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { checkWords } from '../messages/checks.ts';

const words = checkWords.panel;

interface Props {
  readonly finding: Finding;
  readonly onDone: () => void;
}

export function AcceptForm({ finding, onDone }: Props) {
  const { rule, period, placeId, accepted } = finding;
  const [reason, setReason] = useState(accepted?.reason ?? '');
  const accept = useCommand(api.checks.accept, onDone);
  return (
    <ActionForm
      title={words.acceptTitle}
      hint={words.acceptHint}
      submit={words.submit}
      canSubmit={reason.trim() !== ''}
      isRunning={accept.isRunning}
      error={accept.error}
      onSubmit={() => accept.run({ rule, period, place: placeId, reason })}
      onCancel={onDone}
    >
      <Textarea
        label={words.reason}
        value={reason}
        maxLength={300}
        required
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionForm>
  );
}
