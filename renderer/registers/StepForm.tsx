import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RegisterCode } from '../../shared/ids.ts';
import { type CaseStep, type StepContent, standingOf } from '../../shared/registers/case.ts';
import { type LifeStep, type RegisterLife, stepsAfter } from '../../shared/registers/register-life.ts';
import type { Entry } from '../../shared/registers/registers.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { NearNotice } from '../inspections/NearNotice.tsx';
import { writtenVisit } from '../inspections/written-inspection.ts';
import { caseWords } from '../messages/register-cases.ts';
import { registerWords as words } from '../messages/registers.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { AskFirst } from './AskFirst.tsx';
import { DocumentFields } from './DocumentFields.tsx';
import { EntryFields } from './EntryFields.tsx';
import { draftOf, type EntryDraft, hintsIn, noDocument, valuesOf } from './entry-draft.ts';
import { faultsOf } from './entry-faults.ts';
import styles from './registers.module.css';
import { useAskFirst } from './use-ask-first.ts';
import { useAddStep, useChangeStep } from './use-cases.ts';

interface Props {
  readonly register: RegisterCode;
  readonly life: RegisterLife;
  readonly entry: Entry;
  readonly steps: readonly CaseStep[];
  /** Undefined: a new one. */
  readonly step: CaseStep | undefined;
  readonly onDone: () => void;
}

/** Only the steps that may stand on the day that is written are offered; Enter writes the step. */
export function StepForm({ register, life, entry, steps, step, onDone }: Props) {
  const { today } = usePeriod();
  const others = steps.filter(({ id }) => id !== step?.id);
  const [draft, setDraft] = useState<EntryDraft>(() => startOf(life, entry, step, today));
  const [chosen, choose] = useState<string | undefined>(step?.step);
  const add = useAddStep(onDone);
  const change = useChangeStep(onDone);
  const command = step === undefined ? add : change;
  const offered = offeredOn(life, entry, others, draft.on, step);
  const definition = offered.find(({ code }) => code === chosen) ?? offered[0];
  const fields = definition?.fields ?? [];
  const hints = hintsIn(fields, draft, { title: words.documentTitle, note: words.note });
  const faults = faultsOf(command.error);
  const set = (part: Partial<EntryDraft>) => {
    asking.forget();
    setDraft((before) => ({ ...before, ...part }));
  };
  const save = () => {
    if (definition === undefined) return;
    const content = contentOf(definition, draft);
    if (step === undefined) add.run({ entry: entry.id, step: content });
    else change.run({ id: step.id, step: content });
  };
  const written = writtenVisit(register, entry.id, { id: step?.id ?? null, step: definition?.code, on: draft.on });
  const asking = useAskFirst(hints, written, save);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (definition !== undefined) asking.submit();
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      aria-label={step === undefined ? caseWords.addStep : words.saveChange}
    >
      <div className={styles.pair}>
        <NativeSelect
          label={caseWords.step}
          autoFocus
          value={definition?.code ?? ''}
          data={offered.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <DayField label={words.day} value={draft.on} max={today} onChange={(on) => set({ on })} />
      </div>
      {definition === undefined ? <Notice tone="caution" message={caseWords.nothingFollows} /> : null}
      <EntryFields
        fields={fields}
        place={entry.place}
        texts={draft.texts}
        faults={faults}
        onChange={(code, text) => set({ texts: { ...draft.texts, [code]: text } })}
      />
      <NearNotice {...asking.near} />
      <DocumentFields document={draft.document} note={draft.note} onChange={set} />
      {Object.keys(faults).length > 0 ? null : <ErrorNotice error={command.error} />}
      <AskFirst hints={asking.hints} error={asking.error} keepAnyway={asking.keepAnyway}>
        <Button type="submit" disabled={definition === undefined} loading={command.isRunning || asking.isChecking}>
          {asking.keepAnyway ?? caseWords.saveStep}
        </Button>
        <Button variant="default" onClick={onDone}>
          {caseWords.leaveStep}
        </Button>
      </AskFirst>
    </form>
  );
}

const contentOf = ({ code, fields }: LifeStep, { on, texts, document, note }: EntryDraft): StepContent => ({
  step: code,
  on,
  values: valuesOf(fields, texts),
  document,
  note,
});

function startOf(life: RegisterLife, entry: Entry, step: CaseStep | undefined, today: EntryDraft['on']): EntryDraft {
  if (step === undefined) return { on: today, place: entry.place, texts: {}, document: noDocument, note: '' };
  const fields = life.steps.find(({ code }) => code === step.step)?.fields ?? [];
  return draftOf(fields, { ...step, place: entry.place });
}

/** By where the case stood on the day without this step; a step that stands there already stays on offer. */
function offeredOn(
  life: RegisterLife,
  entry: Entry,
  others: readonly CaseStep[],
  on: EntryDraft['on'],
  step: CaseStep | undefined,
): LifeStep[] {
  const may = stepsAfter(life, standingOf(life, entry, others, on).step);
  const own = life.steps.filter(({ code }) => code === step?.step && !may.some((each) => each.code === code));
  return [...own, ...may];
}
