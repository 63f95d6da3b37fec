import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RegisterField } from '../../../shared/registers/register-field.ts';
import { type OpeningStep, type RegisterLife, StateCode } from '../../../shared/registers/register-life.ts';
import { lifeEditorWords as words } from '../../messages/life-editor.ts';
import styles from './editor.module.css';
import { TermFields } from './TermFields.tsx';

interface Props {
  readonly life: RegisterLife;
  readonly step: OpeningStep;
  /** What is stored. */
  readonly before: OpeningStep | undefined;
  /** Among which the one may be that says the day. */
  readonly dayFields: readonly RegisterField[];
  readonly fault: string | undefined;
  readonly onChange: (step: OpeningStep) => void;
}

/** What every step has: its name, how it leaves the case, and the day it sets. */
export function StepFields({ life, step, before, dayFields, fault, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isNew = before === undefined && step.name === '';
  // Only when the step comes: a name that is emptied later keeps the caret where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for a step that was just added
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, []);
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          ref={input}
          label={words.stepName}
          value={step.name}
          maxLength={120}
          error={isUnnamed(step) ? fault : undefined}
          onChange={({ currentTarget: { value } }) => onChange({ ...step, name: value })}
        />
        <NativeSelect
          label={words.caseState}
          value={step.state}
          data={life.states.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={({ currentTarget: { value } }) => onChange({ ...step, state: StateCode.parse(value) })}
        />
      </div>
      <TermFields {...{ life, step, before, dayFields, onChange }} />
    </>
  );
}

const isUnnamed = ({ name }: OpeningStep): boolean => name.trim() === '';

/** What is wrong with the rest of the step; that it has no name is said at the name. */
export const StepFault = ({ step, fault }: Pick<Props, 'step' | 'fault'>) =>
  fault === undefined || isUnnamed(step) ? null : <p className={styles.fault}>{fault}</p>;
