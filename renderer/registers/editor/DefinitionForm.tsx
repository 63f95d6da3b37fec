import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import type { RegisterCode } from '../../../shared/ids.ts';
import { PlaceLevel } from '../../../shared/places/place-seed.ts';
import { stepsWithOtherDays } from '../../../shared/registers/moved-days.ts';
import { RegisterSensitivity } from '../../../shared/registers/register-seed.ts';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { levelNames, sensitivityNames, registerEditorWords as words } from '../../messages/register-editor.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import registers from '../registers.module.css';
import { ClauseChoice } from './ClauseChoice.tsx';
import { cleaned, type DefinitionDraft, withNewField } from './definition-draft.ts';
import { faultsOf } from './definition-faults.ts';
import styles from './editor.module.css';
import { FeedTable } from './FeedTable.tsx';
import { FieldTable } from './FieldTable.tsx';
import { LifeEditor } from './LifeEditor.tsx';
import { MovedDaysNotice } from './MovedDaysNotice.tsx';

interface Props {
  /** Undefined: a new register. */
  readonly code: RegisterCode | undefined;
  readonly opening: DefinitionDraft;
  /** What is stored: kinds of its fields are fixed. Undefined: a new register. */
  readonly before: RegisterContent | undefined;
  readonly submit: string;
  readonly isRunning: boolean;
  readonly error: AppError | undefined;
  readonly onSave: (content: RegisterContent) => void;
}

/** Everything a register is, on one sheet; what keeps it from being kept stands where it is wrong. */
export function DefinitionForm({ code, opening, before, submit, isRunning, error, onSave }: Props) {
  const [draft, setDraft] = useState(opening);
  const faults = faultsOf(draft, before);
  const isUnchanged = JSON.stringify(cleaned(draft)) === JSON.stringify(cleaned(opening));
  // A new one is not scolded for what is only not written yet.
  const isFresh = before === undefined && draft === opening;
  const shown = (fault: string | undefined) => (isFresh ? undefined : fault);
  const set = (part: Partial<DefinitionDraft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <form
      className={styles.form}
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (faults.count === 0 && !isUnchanged) onSave(cleaned(draft));
      }}
    >
      <TextInput
        label={words.name}
        withAsterisk
        value={draft.name}
        maxLength={200}
        error={shown(faults.name)}
        onChange={({ currentTarget: { value } }) => set({ name: value })}
      />
      <div className={styles.three}>
        <TextInput
          label={words.keeper}
          withAsterisk
          value={draft.keeper}
          maxLength={200}
          error={shown(faults.keeper)}
          onChange={({ currentTarget: { value } }) => set({ keeper: value })}
        />
        <NativeSelect
          label={words.level}
          value={draft.level}
          data={PlaceLevel.options.map((value) => ({ value, label: levelNames[value] }))}
          onChange={({ currentTarget: { value } }) => set({ level: PlaceLevel.parse(value) })}
        />
        <NativeSelect
          label={words.sensitivity}
          value={draft.sensitivity}
          data={RegisterSensitivity.options.map((value) => ({ value, label: sensitivityNames[value] }))}
          onChange={({ currentTarget: { value } }) => set({ sensitivity: RegisterSensitivity.parse(value) })}
        />
      </div>
      <ClauseChoice clauses={draft.clauses} fault={shown(faults.clauses)} onChange={(clauses) => set({ clauses })} />
      <FieldTable
        draft={draft}
        before={before}
        faults={faults}
        onChange={setDraft}
        onAdd={() => setDraft(withNewField)}
        title={words.fields}
        hint={words.fieldsHint}
      />
      {draft.life === undefined ? null : (
        <LifeEditor draft={draft} life={draft.life} before={before} faults={faults} onChange={setDraft} />
      )}
      <FeedTable draft={draft} faults={faults} onChange={setDraft} />
      {code === undefined || faults.count > 0 || !setsOtherDays(before, draft) ? null : (
        <MovedDaysNotice register={code} content={cleaned(draft)} />
      )}
      <ErrorNotice error={error} />
      <div className={registers.actions}>
        <Button type="submit" disabled={faults.count > 0 || isUnchanged} loading={isRunning}>
          {submit}
        </Button>
        <Button variant="default" disabled={draft === opening} onClick={() => setDraft(opening)}>
          {words.discard}
        </Button>
        <span className={registers.quiet} role="status">
          {isUnchanged ? words.unchanged : faults.count > 0 ? words.faults(faults.count) : words.ready}
        </span>
      </div>
    </form>
  );
}

const setsOtherDays = (before: RegisterContent | undefined, { life }: DefinitionDraft): boolean =>
  before?.life !== undefined && life !== undefined && stepsWithOtherDays(before.life, life).length > 0;
