import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { registerFileWords as words } from '../../messages/register-files.ts';
import { dayAndTime } from '../../messages/time.ts';
import { Card } from '../../page/Card.tsx';
import { FileSource } from './FileSource.tsx';
import { RegisterFileView } from './RegisterFileView.tsx';
import styles from './register-files.module.css';
import { type ChosenFile, useRegisterImports } from './use-register-file.ts';

interface Props {
  readonly register: Register;
  readonly onClose: () => void;
}

/** From choosing a file to its entries in the register. */
export function RegisterImport({ register, onClose }: Props) {
  const [chosen, setChosen] = useState<ChosenFile>();
  const choose = (path: string) => setChosen((before) => ({ path, look: (before?.look ?? 0) + 1 }));
  return (
    <Card
      title={words.title(register.name)}
      aside={
        <Button variant="default" onClick={onClose}>
          {words.back}
        </Button>
      }
      fill
      scroll
    >
      <div className={styles.room}>
        <FileSource onChoose={choose} />
        {chosen === undefined ? (
          <ImportHistory register={register} />
        ) : (
          <RegisterFileView key={chosen.look} register={register} chosen={chosen} />
        )}
      </div>
    </Card>
  );
}

function ImportHistory({ register }: { readonly register: Register }) {
  const imports = useRegisterImports(register.code).data ?? [];
  if (imports.length === 0) return null;
  return (
    <section aria-label={words.history}>
      <h3 className={styles.heading}>{words.history}</h3>
      <ul className={styles.plain}>
        {imports.map(({ id, fileName, appliedAt, created, same, refused }) => (
          <li key={id}>
            <span className={styles.quiet}>{dayAndTime(appliedAt)}</span>{' '}
            {words.historyLine(fileName, created, same, refused)}
          </li>
        ))}
      </ul>
    </section>
  );
}
