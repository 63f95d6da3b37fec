import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { NearNotice } from '../inspections/NearNotice.tsx';
import { writtenLine } from '../inspections/written-inspection.ts';
import { registerWords as words } from '../messages/registers.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { AskFirst } from './AskFirst.tsx';
import { DocumentFields } from './DocumentFields.tsx';
import { EntryFields } from './EntryFields.tsx';
import { draftOf, type EntryDraft, hintsIn, noDocument, valuesOf } from './entry-draft.ts';
import { faultsOf } from './entry-faults.ts';
import { PlaceFields } from './PlaceFields.tsx';
import styles from './registers.module.css';
import { useAskFirst } from './use-ask-first.ts';
import { useAddEntry, useChangeEntry } from './use-registers.ts';

interface Props {
  readonly register: Register;
  readonly entry: Entry | undefined;
  readonly like: Entry | undefined;
}

/** Enter writes the entry; of a new one day and place stay for the next, and the focus goes back to its first field. */
export function EntryForm({ register, entry, like }: Props) {
  const { today } = usePeriod();
  const form = useRef<HTMLFormElement>(null);
  const start = entry ?? like;
  const [draft, setDraft] = useState<EntryDraft>(
    start === undefined
      ? { on: today, place: undefined, texts: {}, document: noDocument, note: '' }
      : draftOf(register.fields, start),
  );
  const add = useAddEntry(() => {
    setDraft((before) => ({ ...before, texts: {}, document: noDocument, note: '' }));
    form.current?.querySelector<HTMLElement>('[data-first] input, [data-first] select')?.focus();
  });
  const change = useChangeEntry(() => undefined);
  const command = entry === undefined ? add : change;
  const hints = hintsIn(register.fields, draft, { title: words.documentTitle, note: words.note });
  const set = (part: Partial<EntryDraft>) => {
    asking.forget();
    setDraft((before) => ({ ...before, ...part }));
  };
  const { on, place, texts, document, note } = draft;
  const values = valuesOf(register.fields, texts);
  const written = place === undefined ? undefined : writtenLine(register.code, entry?.id ?? null, on, values);
  const save = () => {
    if (place === undefined) return;
    const content = { on, place, values, document, note };
    if (entry === undefined) add.run({ register: register.code, entry: content });
    else change.run({ id: entry.id, entry: content });
  };
  const asking = useAskFirst(hints, written, save);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (place !== undefined) asking.submit();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      aria-label={entry === undefined ? words.newEntry : words.saveChange}
    >
      <DayField label={words.day} value={on} max={today} onChange={(day) => set({ on: day })} />
      <PlaceFields on={on} level={register.level} place={place} onChange={(chosen) => set({ place: chosen })} />
      <div data-first className={styles.fields}>
        <EntryFields
          fields={register.fields}
          place={place}
          texts={texts}
          faults={faultsOf(command.error)}
          onChange={(code, text) => set({ texts: { ...texts, [code]: text } })}
        />
      </div>
      <NearNotice {...asking.near} />
      <DocumentFields document={document} note={note} onChange={set} />
      {Object.keys(faultsOf(command.error)).length > 0 ? null : <ErrorNotice error={command.error} />}
      <AskFirst hints={asking.hints} error={asking.error} keepAnyway={asking.keepAnyway}>
        <Button type="submit" disabled={place === undefined} loading={command.isRunning || asking.isChecking}>
          {asking.keepAnyway ?? (entry === undefined ? words.save : words.saveChange)}
        </Button>
      </AskFirst>
    </form>
  );
}
