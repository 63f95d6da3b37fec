import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { ActionForm } from './ActionForm.tsx';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
  /** Of the field. */
  readonly label: string;
  /** What was given before. */
  readonly first?: string;
  readonly isRunning: boolean;
  readonly error: AppError | undefined;
  readonly onSubmit: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Something that is done for a reason, and for nothing else. */
export function ReasonForm({ label, first = '', onSubmit, ...form }: Props) {
  const [reason, setReason] = useState(first);
  return (
    <ActionForm {...form} canSubmit={reason.trim() !== ''} onSubmit={() => onSubmit(reason)}>
      <Textarea
        label={label}
        value={reason}
        maxLength={300}
        required
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionForm>
  );
}
