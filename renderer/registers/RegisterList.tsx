import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RegisterCode } from '../../shared/ids.ts';
import type { Register } from '../../shared/registers/registers.contract.ts';
import { fold } from '../../shared/text/fold.ts';
import { registerWords as words } from '../messages/registers.ts';
import { Card } from '../page/Card.tsx';
import styles from './registers.module.css';

interface Props {
  readonly registers: readonly Register[];
  readonly chosen: RegisterCode | undefined;
  readonly onChoose: (code: RegisterCode) => void;
}

export function RegisterList({ registers, chosen, onChoose }: Props) {
  const [sought, seek] = useState('');
  const found = registers.filter(({ code, name, clauses }) =>
    fold([code, name, ...clauses].join(' ')).includes(fold(sought)),
  );
  return (
    <Card title={words.allRegisters(registers.length)} className={styles.list} scroll fill>
      <TextInput
        className={styles.find}
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={sought}
        onChange={({ currentTarget: { value } }) => seek(value)}
      />
      <ul className={styles.registers} aria-label={words.choose}>
        {found.map((register) => (
          <li key={register.code}>
            <button
              type="button"
              className={styles.register}
              aria-current={register.code === chosen}
              onClick={() => onChoose(register.code)}
            >
              <span className={styles.number}>{register.number}</span>
              <span>
                {register.name}
                {register.isRetired ? <em className={styles.quiet}> ({words.retired})</em> : null}
              </span>
              <span className={styles.count}>{register.entries === 0 ? '' : register.entries}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
