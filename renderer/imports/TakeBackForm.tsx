import { Checkbox, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import { ActionForm } from '../deadlines/panel/ActionForm.tsx';
import { lockSentence } from '../messages/figure-locks.ts';
import { undoWords as words } from '../messages/import-history.ts';
import { Notice } from '../page/Notice.tsx';

interface Props<C extends string> {
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
  /** What has to be agreed to, each in its own words. */
  readonly needed: readonly C[];
  readonly consents: Readonly<Record<C, string>>;
  readonly isRunning: boolean;
  readonly error: AppError | undefined;
  readonly onSubmit: (given: { readonly reason: string; readonly accept: C[] }) => void;
  readonly onCancel: () => void;
  /** Between the reason and what has to be agreed to. */
  readonly children?: ReactNode;
}

/** An import is taken back for a reason, once everything that follows from it is agreed to. */
export function TakeBackForm<C extends string>(props: Props<C>) {
  const { needed, consents, onSubmit, children, ...form } = props;
  const [reason, setReason] = useState('');
  const [accepted, setAccepted] = useState<readonly C[]>([]);
  const accept = needed.filter((need) => accepted.includes(need));
  return (
    <ActionForm
      {...form}
      canSubmit={reason.trim() !== '' && accept.length === needed.length}
      onSubmit={() => onSubmit({ reason, accept })}
    >
      <Textarea
        label={words.reason}
        value={reason}
        maxLength={500}
        required
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {children}
      {needed.map((need) => (
        <Checkbox
          key={need}
          label={consents[need]}
          checked={accepted.includes(need)}
          onChange={({ currentTarget: { checked } }) =>
            setAccepted(checked ? [...accepted, need] : accepted.filter((each) => each !== need))
          }
        />
      ))}
    </ActionForm>
  );
}

/** Why an import may not be taken back. */
export const TakeBackForbidden = ({ locks }: { readonly locks: readonly FigureLock[] }) => (
  <Notice tone="caution" message={words.forbidden}>
    <ul>
      {locks.map((lock) => (
        <li key={JSON.stringify(lock)}>{lockSentence(lock)}.</li>
      ))}
    </ul>
  </Notice>
);
