import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { registerFileWords as words } from '../../messages/register-files.ts';
import { Card } from '../../page/Card.tsx';
import { FileSource } from './FileSource.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import { RegisterFileView } from './RegisterFileView.tsx';
import styles from './register-files.module.css';
import type { ChosenFile } from './use-register-file.ts';

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
