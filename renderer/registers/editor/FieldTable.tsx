import { Button } from '@mantine/core';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import table from '../../page/table.module.css';
import registers from '../registers.module.css';
import type { DefinitionDraft } from './definition-draft.ts';
import type { DefinitionFaults } from './definition-faults.ts';
import styles from './editor.module.css';
import { FieldRow } from './FieldRow.tsx';

interface Props {
  /** Whose fields they are: the register's own, or with those of one step in their place. */
  readonly draft: DefinitionDraft;
  readonly before: Pick<RegisterContent, 'fields'> | undefined;
  readonly faults: Pick<DefinitionFaults, 'fields' | 'fieldList'>;
  readonly onChange: (draft: DefinitionDraft) => void;
  readonly onAdd: () => void;
  readonly title: string;
  readonly hint: string;
}

/** The fields in their order, one row each; a new one takes the focus. */
export const FieldTable = ({ draft, before, faults, onChange, onAdd, title, hint }: Props) => (
  <section className={styles.part} aria-label={title}>
    <h3 className={registers.heading}>{title}</h3>
    <p className={registers.quiet}>{hint}</p>
    {draft.fields.length === 0 ? null : (
      <table className={`${table.table} ${styles.rows}`} aria-label={title}>
        <thead>
          <tr>
            <th>{words.fieldName}</th>
            <th>{words.kind}</th>
            <th>{words.detail}</th>
            <th>{words.required}</th>
            <th>{words.prints}</th>
            <th>{words.order}</th>
          </tr>
        </thead>
        <tbody>
          {draft.fields.map((field, at) => (
            <FieldRow
              key={field.code}
              field={field}
              at={at}
              isStored={before?.fields.some(({ code }) => code === field.code) ?? false}
              fault={faults.fields.get(field.code)}
              draft={draft}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
    )}
    <div className={registers.actions}>
      <Button variant="default" onClick={onAdd}>
        {words.addField}
      </Button>
      {faults.fieldList === undefined || draft.name === '' ? null : (
        <span className={styles.fault}>{faults.fieldList}</span>
      )}
    </div>
  </section>
);
