import { Button } from '@mantine/core';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import table from '../../page/table.module.css';
import registers from '../registers.module.css';
import { type DefinitionDraft, withNewField } from './definition-draft.ts';
import type { DefinitionFaults } from './definition-faults.ts';
import styles from './editor.module.css';
import { FieldRow } from './FieldRow.tsx';

interface Props {
  readonly draft: DefinitionDraft;
  readonly before: RegisterContent | undefined;
  readonly faults: DefinitionFaults;
  readonly onChange: (draft: DefinitionDraft) => void;
}

/** The fields in their order, one row each; a new one takes the focus. */
export const FieldTable = ({ draft, before, faults, onChange }: Props) => (
  <section className={styles.part} aria-label={words.fields}>
    <h3 className={registers.heading}>{words.fields}</h3>
    <p className={registers.quiet}>{words.fieldsHint}</p>
    {draft.fields.length === 0 ? null : (
      <table className={`${table.table} ${styles.rows}`} aria-label={words.fields}>
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
      <Button variant="default" onClick={() => onChange(withNewField(draft))}>
        {words.addField}
      </Button>
      {faults.fieldList === undefined || draft.name === '' ? null : (
        <span className={styles.fault}>{faults.fieldList}</span>
      )}
    </div>
  </section>
);
