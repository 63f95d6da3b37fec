import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RegisterImportId } from '../../../shared/ids.ts';
import type { RegisterImport } from '../../../shared/imports/registers/register-files.contract.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { registerFileWords as words } from '../../messages/register-files.ts';
import { dayAndTime } from '../../messages/time.ts';
import styles from './register-files.module.css';
import { UndoImport } from './UndoImport.tsx';
import { useRegisterImports } from './use-register-file.ts';

/** Every file that was taken into the register, those taken back too, each with its way back. */
export function ImportHistory({ register }: { readonly register: Register }) {
  const imports = useRegisterImports(register.code).data ?? [];
  const [asked, ask] = useState<RegisterImportId>();
  if (imports.length === 0) return null;
  return (
    <section aria-label={words.history}>
      <h3 className={styles.heading}>{words.history}</h3>
      <ul className={styles.plain}>
        {imports.map((each) => (
          <li key={each.id} className={styles.brought}>
            <span data-undone={each.undone !== null}>
              <span className={styles.quiet}>{dayAndTime(each.appliedAt)}</span> {words.historyLine(each)}
            </span>
            <Outcome of={each} onAsk={() => ask(each.id)} />
            {asked === each.id && each.undone === null ? (
              <UndoImport id={each.id} onCancel={() => ask(undefined)} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Outcome = ({ of: { fileName, undone }, onAsk }: { readonly of: RegisterImport; readonly onAsk: () => void }) =>
  undone === null ? (
    <Button variant="default" aria-label={words.undoNamed(fileName)} onClick={onAsk}>
      {words.undo}
    </Button>
  ) : (
    <span className={styles.quiet}>{words.undone(dayAndTime(undone.at), undone.reason)}</span>
  );
