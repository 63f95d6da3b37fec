import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { RegisterImportId } from '../../../shared/ids.ts';
import {
  consentsToUndo,
  type RegisterUndoConsent,
  type RegisterUndoPlan,
} from '../../../shared/imports/registers/register-undo.ts';
import { ActionForm } from '../../deadlines/panel/ActionForm.tsx';
import { lockSentence } from '../../messages/figure-locks.ts';
import { undoWords } from '../../messages/import-history.ts';
import { registerUndoWords as words } from '../../messages/register-files.ts';
import { Await } from '../../page/Await.tsx';
import { Notice } from '../../page/Notice.tsx';
import { TouchedPrints } from '../TouchedPrints.tsx';
import styles from './register-files.module.css';
import { useRegisterUndoPlan, useUndoRegisterImport } from './use-register-file.ts';

interface Props {
  readonly id: RegisterImportId;
  readonly onCancel: () => void;
}

/** What would go, what would stay and why, or why nothing may. */
export const UndoImport = ({ id, onCancel }: Props) => (
  <div className={styles.undoing}>
    <Await answer={useRegisterUndoPlan(id)}>
      {(plan) =>
        plan.locks.length > 0 ? (
          <Notice tone="caution" message={undoWords.forbidden}>
            <ul>
              {plan.locks.map((lock) => (
                <li key={JSON.stringify(lock)}>{lockSentence(lock)}.</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <UndoForm id={id} plan={plan} onCancel={onCancel} />
        )
      }
    </Await>
  </div>
);

function UndoForm({ id, plan, onCancel }: Props & { readonly plan: RegisterUndoPlan }) {
  const [reason, setReason] = useState('');
  const [accepted, setAccepted] = useState<readonly RegisterUndoConsent[]>([]);
  const undo = useUndoRegisterImport();
  const needed = consentsToUndo(plan);
  const accept = needed.filter((need) => accepted.includes(need));
  return (
    <ActionForm
      title={words.title}
      hint={words.hint(plan)}
      submit={words.submit(plan.removed)}
      canSubmit={reason.trim() !== '' && accept.length === needed.length}
      isRunning={undo.isRunning}
      error={undo.error}
      onSubmit={() => undo.run({ id, reason, accept })}
      onCancel={onCancel}
    >
      <Textarea
        label={undoWords.reason}
        value={reason}
        maxLength={500}
        required
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <KeptEntries plan={plan} />
      <TouchedPrints prints={plan.prints} />
      {needed.map((need) => (
        <Checkbox
          key={need}
          label={words.consents[need]}
          checked={accepted.includes(need)}
          onChange={({ currentTarget: { checked } }) =>
            setAccepted(checked ? [...accepted, need] : accepted.filter((each) => each !== need))
          }
        />
      ))}
    </ActionForm>
  );
}

/** More are not read before a decision. */
const mostShown = 50;

const KeptEntries = ({ plan: { kept } }: { readonly plan: RegisterUndoPlan }) =>
  kept.length === 0 ? null : (
    <section>
      <p>{words.kept(kept.length)}</p>
      <ul>
        {kept.slice(0, mostShown).map(({ entry, on, place, why }) => (
          <li key={entry}>{words.keptLine(formatDay(on), place, why)}</li>
        ))}
        {kept.length > mostShown ? <li>{words.more(kept.length - mostShown)}</li> : null}
      </ul>
    </section>
  );
