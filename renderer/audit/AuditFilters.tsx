import { NativeSelect, TextInput } from '@mantine/core';
import { AuditKind } from '../../shared/audit/audit.contract.ts';
import { kindNames, auditWords as words } from '../messages/audit.ts';
import styles from './audit.module.css';
import type { AuditSearch } from './use-audit.ts';

interface Props {
  readonly search: AuditSearch;
  readonly onChange: (search: AuditSearch) => void;
}

/** Another wish begins with the newest entries again. */
export const AuditFilters = ({ search, onChange }: Props) => (
  <search className={styles.filters} aria-label={words.filters}>
    <TextInput
      className={styles.sought ?? ''}
      type="search"
      aria-label={words.sought}
      placeholder={words.soughtHint}
      value={search.sought}
      onChange={({ currentTarget }) => onChange({ ...search, sought: currentTarget.value, before: null })}
    />
    <NativeSelect
      aria-label={words.kind}
      value={search.kind ?? ''}
      onChange={({ currentTarget }) =>
        onChange({ ...search, kind: AuditKind.safeParse(currentTarget.value).data ?? null, before: null })
      }
      data={[
        { value: '', label: words.allKinds },
        ...AuditKind.options
          .filter((kind) => kind !== 'begin')
          .map((kind) => ({ value: kind, label: kindNames[kind] })),
      ]}
    />
  </search>
);
