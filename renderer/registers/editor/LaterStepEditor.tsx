import { Button, Checkbox } from '@mantine/core';
import type { LifeStep, RegisterLife } from '../../../shared/registers/register-life.ts';
import { lifeEditorWords as words } from '../../messages/life-editor.ts';
import registers from '../registers.module.css';
import { type DefinitionDraft, newField } from './definition-draft.ts';
import type { DefinitionFaults } from './definition-faults.ts';
import styles from './editor.module.css';
import { FieldTable } from './FieldTable.tsx';
import { withAfter, withStepRetired } from './life-draft.ts';
import { StepFault, StepFields } from './StepFields.tsx';

interface Props {
  readonly at: number;
  readonly draft: DefinitionDraft;
  readonly life: RegisterLife;
  readonly step: LifeStep;
  /** What is stored; cases may have taken it, so it is retired at most. */
  readonly before: LifeStep | undefined;
  readonly faults: DefinitionFaults;
  readonly onChange: (step: LifeStep) => void;
  readonly onDrop: () => void;
}

export function LaterStepEditor({ at, draft, life, step, before, faults, onChange, onDrop }: Props) {
  const isRetired = step.retired === true;
  const name = step.name.trim() === '' ? words.unnamed : step.name;
  return (
    <fieldset className={styles.step} data-retired={step.retired}>
      <legend>{words.stepOf(at + 1, isRetired)}</legend>
      <StepFields
        life={life}
        step={step}
        before={before}
        dayFields={step.fields}
        fault={faults.steps.get(step.code)}
        onChange={({ term, ...next }) => {
          const { term: _term, ...own } = step;
          onChange({ ...own, ...next, ...(term === undefined ? {} : { term }) });
        }}
      />
      <fieldset className={styles.after}>
        <legend>{words.after}</legend>
        {[life.opening, ...life.steps].map((other) => (
          <Checkbox
            key={other.code}
            label={other.name.trim() === '' ? words.unnamed : other.name}
            checked={step.after.includes(other.code)}
            onChange={({ currentTarget: { checked } }) => onChange(withAfter(life, step, other.code, checked))}
          />
        ))}
      </fieldset>
      <StepFault step={step} fault={faults.steps.get(step.code)} />
      <details open={step.fields.some(({ code }) => faults.stepFields(step).has(code)) || undefined}>
        <summary>{words.columns(step.fields.length)}</summary>
        <FieldTable
          draft={{ ...draft, fields: step.fields }}
          before={before}
          faults={{ fields: faults.stepFields(step) }}
          onChange={({ fields }) => onChange({ ...step, fields })}
          onAdd={() => onChange({ ...step, fields: [...step.fields, newField(draft)] })}
          title={words.columnsOf(name)}
          hint={words.columnsHint}
        />
      </details>
      <div className={registers.actions}>
        {before === undefined ? (
          <Button variant="default" aria-label={words.dropOf(name)} onClick={onDrop}>
            {words.drop}
          </Button>
        ) : (
          <Button
            variant="default"
            aria-label={isRetired ? words.bringBackOf(name) : words.retireOf(name)}
            onClick={() => onChange(withStepRetired(step, !isRetired))}
          >
            {isRetired ? words.bringBack : words.retire}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
