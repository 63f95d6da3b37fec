import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { RegisterImportId } from '../../../shared/ids.ts';
import { consentsToUndo, type RegisterUndoPlan } from '../../../shared/imports/registers/register-undo.ts';
import { registerUndoWords as words } from '../../messages/register-files.ts';
import { Await } from '../../page/Await.tsx';
import { TakeBackForbidden, TakeBackForm } from '../TakeBackForm.tsx';
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
          <TakeBackForbidden locks={plan.locks} />
        ) : (
          <UndoForm id={id} plan={plan} onCancel={onCancel} />
        )
      }
    </Await>
  </div>
);

function UndoForm({ id, plan, onCancel }: Props & { readonly plan: RegisterUndoPlan }) {
  const undo = useUndoRegisterImport();
  return (
    <TakeBackForm
      title={words.title}
      hint={words.hint(plan)}
      submit={words.submit(plan.removed)}
      needed={consentsToUndo(plan)}
      consents={words.consents}
      isRunning={undo.isRunning}
      error={undo.error}
      onSubmit={(given) => undo.run({ id, ...given })}
      onCancel={onCancel}
    >
      <KeptEntries plan={plan} />
      <TouchedPrints prints={plan.prints} />
    </TakeBackForm>
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
