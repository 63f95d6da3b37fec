import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { contains, type PeriodCode } from '../../shared/calendar/period.ts';
import { ActionForm } from '../deadlines/panel/ActionForm.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { periodLockWords as words } from '../messages/entry.ts';
import { SidePanel } from '../page/SidePanel.tsx';
import { useLocks } from './use-entry.ts';

/** The closed period the figures fall into: their own, or a quarter or year around it. */
export function useClosedPeriod(period: PeriodCode): PeriodCode | undefined {
  const { data = [] } = useLocks();
  return (data.find((lock) => lock.period === period) ?? data.find((lock) => contains(lock.period, period)))?.period;
}

interface Props {
  readonly period: PeriodCode;
  readonly closed: PeriodCode | undefined;
  readonly onClose: () => void;
}

/** Closes a period, or opens it again and says why. */
export function PeriodLockPanel({ period, closed, onClose }: Props) {
  const [reason, setReason] = useState('');
  const turn = useCommand(closed === undefined ? api.entry.lock : api.entry.unlock, onClose);
  const target = closed ?? period;
  const title = closed === undefined ? words.lockTitle(target) : words.unlockTitle(target);
  return (
    <SidePanel title={title} onClose={onClose}>
      <ActionForm
        title={title}
        isTitleHidden
        hint={closed === undefined ? words.lockHint : words.unlockHint}
        submit={closed === undefined ? words.lockNow : words.unlockNow}
        canSubmit={closed === undefined || reason.trim() !== ''}
        isRunning={turn.isRunning}
        error={turn.error}
        onSubmit={() => turn.run({ period: target, reason })}
        onCancel={onClose}
      >
        <TextInput
          label={words.reason}
          value={reason}
          maxLength={300}
          required={closed !== undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ActionForm>
    </SidePanel>
  );
}
