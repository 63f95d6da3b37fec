import { NativeSelect } from '@mantine/core';
import { RegisterCode } from '../../../shared/ids.ts';
import type { RegisterField } from '../../../shared/registers/register-field.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import { useRegisters } from '../use-registers.ts';
import styles from './editor.module.css';

export interface DetailProps {
  readonly field: RegisterField;
  readonly name: string;
  /** What entries may hold keeps its register. */
  readonly isStored: boolean;
  readonly onChange: (field: RegisterField) => void;
}

/** The register whose entries a field points at. */
export function PointedRegister({ field, name, isStored, onChange }: DetailProps) {
  const all = useRegisters().data ?? [];
  if (isStored) return <span className={styles.fixed}>{all.find(({ code }) => code === field.of)?.name}</span>;
  return (
    <NativeSelect
      aria-label={words.registerOf(name)}
      value={field.of ?? ''}
      data={[
        { value: '', label: words.chooseRegister },
        ...all
          .filter(({ isRetired, code }) => !isRetired || code === field.of)
          .map((register) => ({ value: register.code, label: `${register.code} · ${register.name}` })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const { of: _of, ...rest } = field;
        onChange(value === '' ? rest : { ...rest, of: RegisterCode.parse(value) });
      }}
    />
  );
}
