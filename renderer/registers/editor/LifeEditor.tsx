import { Button } from '@mantine/core';
import { laterStep, type RegisterLife } from '../../../shared/registers/register-life.ts';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { lifeEditorWords as words } from '../../messages/life-editor.ts';
import registers from '../registers.module.css';
import type { DefinitionDraft } from './definition-draft.ts';
import type { DefinitionFaults } from './definition-faults.ts';
import styles from './editor.module.css';
import { LaterStepEditor } from './LaterStepEditor.tsx';
import { withLaterStep, withLife, withNewStep, withoutStep } from './life-draft.ts';
import { StateFields } from './StateFields.tsx';
import { StepFault, StepFields } from './StepFields.tsx';

interface Props {
  readonly draft: DefinitionDraft;
  readonly life: RegisterLife;
  readonly before: RegisterContent | undefined;
  readonly faults: DefinitionFaults;
  readonly onChange: (draft: DefinitionDraft) => void;
}

/** How a case goes: how it may stand, its steps in their order, what each may follow, and the day it sets. */
export function LifeEditor({ draft, life, before, faults, onChange }: Props) {
  const set = (next: RegisterLife) => onChange(withLife(draft, next));
  const { opening } = life;
  return (
    <section className={styles.part} aria-label={words.life}>
      <h3 className={registers.heading}>{words.life}</h3>
      <p className={registers.quiet}>{words.lifeHint}</p>
      <StateFields life={life} faults={faults.states} onChange={set} />
      <fieldset className={styles.step}>
        <legend>{words.opening}</legend>
        <StepFields
          life={life}
          step={opening}
          before={before?.life?.opening}
          dayFields={draft.fields}
          fault={faults.steps.get(opening.code)}
          onChange={(next) => set({ ...life, opening: next })}
        />
        <StepFault step={opening} fault={faults.steps.get(opening.code)} />
      </fieldset>
      {life.steps.map((step, at) => (
        <LaterStepEditor
          key={step.code}
          at={at}
          draft={draft}
          life={life}
          step={step}
          before={before?.life && laterStep(before.life, step.code)}
          faults={faults}
          onChange={(next) => set(withLaterStep(life, next))}
          onDrop={() => set(withoutStep(life, step.code))}
        />
      ))}
      <div className={registers.actions}>
        <Button variant="default" onClick={() => set(withNewStep(life))}>
          {words.addStep}
        </Button>
      </div>
    </section>
  );
}
