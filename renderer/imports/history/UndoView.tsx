import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ImportEntry, ImportUndoPlan, UndoConsent } from '../../../shared/imports/history.contract.ts';
import { consentsNeeded, isForbidden } from '../../../shared/imports/undo-consent.ts';
import { ActionForm } from '../../deadlines/panel/ActionForm.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { lockSentence } from '../../messages/figure-locks.ts';
import { undoWords as words } from '../../messages/import-history.ts';
import { Await } from '../../page/Await.tsx';
import { Notice } from '../../page/Notice.tsx';
import { TouchedPrints } from '../TouchedPrints.tsx';
import styles from './history.module.css';
import { KeptTable, RestoredTable } from './UndoTables.tsx';
import { useUndoPlan } from './use-history.ts';

interface Props {
  readonly entry: ImportEntry;
  readonly onCancel: () => void;
}

/** What would go back, what would not, and why it may not. */
export function UndoView({ entry, onCancel }: Props) {
  if (entry.undone === null) return <Planned entry={entry} onCancel={onCancel} />;
  return (
    <>
      <Notice tone="good" message={words.done} />
      <p>{words.already(entry.undone.at, entry.undone.reason)}</p>
    </>
  );
}

const Planned = ({ entry, onCancel }: Props) => (
  <Await answer={useUndoPlan(entry.id)}>
    {(plan) =>
      isForbidden(plan) ? (
        <Forbidden plan={plan} />
      ) : (
        <>
          <UndoForm entry={entry} plan={plan} onCancel={onCancel} />
          <Consequences plan={plan} />
        </>
      )
    }
  </Await>
);

const Forbidden = ({ plan: { locks } }: { readonly plan: ImportUndoPlan }) => (
  <Notice tone="caution" message={words.forbidden}>
    <ul>
      {locks.map((lock) => (
        <li key={JSON.stringify(lock)}>{lockSentence(lock)}.</li>
      ))}
    </ul>
  </Notice>
);

function UndoForm({ entry, plan, onCancel }: Props & { readonly plan: ImportUndoPlan }) {
  const [reason, setReason] = useState('');
  const [accepted, setAccepted] = useState<ReadonlySet<UndoConsent>>(new Set());
  const undo = useCommand(api.imports.undo);
  const needed = consentsNeeded(plan);
  const accept = needed.filter((need) => accepted.has(need));
  return (
    <ActionForm
      title={words.title}
      hint={words.hint}
      submit={words.submit(plan.restored.length)}
      canSubmit={reason.trim() !== '' && accept.length === needed.length}
      isRunning={undo.isRunning}
      error={undo.error}
      onSubmit={() => undo.run({ id: entry.id, reason, accept })}
      onCancel={onCancel}
    >
      <Textarea
        label={words.reason}
        value={reason}
        maxLength={500}
        required
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {needed.map((need) => (
        <Checkbox
          key={need}
          label={words.consents[need]}
          checked={accepted.has(need)}
          onChange={({ currentTarget }) => setAccepted(withOrWithout(accepted, need, currentTarget.checked))}
        />
      ))}
    </ActionForm>
  );
}

const withOrWithout = (all: ReadonlySet<UndoConsent>, one: UndoConsent, isIn: boolean): ReadonlySet<UndoConsent> =>
  new Set([...all].filter((each) => each !== one).concat(isIn ? [one] : []));

const Consequences = ({ plan: { restored, kept, prints, later, receipts } }: { readonly plan: ImportUndoPlan }) => (
  <>
    {receipts === 0 ? null : <p>{words.receipts(receipts)}</p>}
    {later.length === 0 ? null : (
      <section>
        <p>{words.later}</p>
        <ul className={styles.list}>
          {later.map((file) => (
            <li key={file.id}>{words.laterLine(file)}</li>
          ))}
        </ul>
      </section>
    )}
    <TouchedPrints prints={prints} />
    {kept.length === 0 ? null : <KeptTable figures={kept} />}
    {restored.length === 0 ? <p>{words.noFigures}</p> : <RestoredTable figures={restored} />}
  </>
);
