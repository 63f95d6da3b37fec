import type { ImportEntry, ImportUndoPlan } from '../../../shared/imports/history.contract.ts';
import { consentsNeeded, isForbidden } from '../../../shared/imports/undo-consent.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { undoWords as words } from '../../messages/import-history.ts';
import { Await } from '../../page/Await.tsx';
import { Notice } from '../../page/Notice.tsx';
import { TakeBackForbidden, TakeBackForm } from '../TakeBackForm.tsx';
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
        <TakeBackForbidden locks={plan.locks} />
      ) : (
        <>
          <UndoForm entry={entry} plan={plan} onCancel={onCancel} />
          <Consequences plan={plan} />
        </>
      )
    }
  </Await>
);

function UndoForm({ entry, plan, onCancel }: Props & { readonly plan: ImportUndoPlan }) {
  const undo = useCommand(api.imports.undo);
  return (
    <TakeBackForm
      title={words.title}
      hint={words.hint}
      submit={words.submit(plan.restored.length)}
      needed={consentsNeeded(plan)}
      consents={words.consents}
      isRunning={undo.isRunning}
      error={undo.error}
      onSubmit={(given) => undo.run({ id: entry.id, ...given })}
      onCancel={onCancel}
    />
  );
}

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
