import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { PlaceId } from '../../shared/ids.ts';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { registerWords as words } from '../messages/registers.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { DocumentFields } from './DocumentFields.tsx';
import { EntryFields } from './EntryFields.tsx';
import { draftOf, type EntryDraft, hintsIn, noDocument, valuesOf } from './entry-draft.ts';
import { faultsOf } from './entry-faults.ts';
import { PersonalHints } from './PersonalHints.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import styles from './registers.module.css';
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
  const [isAsked, ask] = useState(false);
  const add = useAddEntry(() => {
    setDraft((before) => ({ ...before, texts: {}, document: noDocument, note: '' }));
    form.current?.querySelector<HTMLElement>('[data-first] input, [data-first] select')?.focus();
  });
  const change = useChangeEntry(() => undefined);
  const command = entry === undefined ? add : change;
  const hints = hintsIn(register.fields, draft, { title: words.documentTitle, note: words.note });
  const set = (part: Partial<EntryDraft>) => {
    ask(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const save = (place: PlaceId) => {
    const { on, texts, document, note } = draft;
    const content = { on, place, values: valuesOf(register.fields, texts), document, note };
    if (entry === undefined) add.run({ register: register.code, entry: content });
    else change.run({ id: entry.id, entry: content });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.place === undefined) return;
    if (hints.length > 0 && !isAsked) ask(true);
    else save(draft.place);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      aria-label={entry === undefined ? words.newEntry : words.saveChange}
    >
      <DayField label={words.day} value={draft.on} max={today} onChange={(on) => set({ on })} />
      <PlaceFields on={draft.on} level={register.level} place={draft.place} onChange={(place) => set({ place })} />
      <div data-first className={styles.fields}>
        <EntryFields
          fields={register.fields}
          place={draft.place}
          texts={draft.texts}
          faults={faultsOf(command.error)}
          onChange={(code, text) => set({ texts: { ...draft.texts, [code]: text } })}
        />
      </div>
      <DocumentFields document={draft.document} note={draft.note} onChange={set} />
      {isAsked ? <PersonalHints hints={hints} /> : null}
      {Object.keys(faultsOf(command.error)).length > 0 ? null : <ErrorNotice error={command.error} />}
      <div className={styles.actions}>
        <Button type="submit" disabled={draft.place === undefined} loading={command.isRunning}>
          {isAsked ? words.notPersonal : entry === undefined ? words.save : words.saveChange}
        </Button>
      </div>
    </form>
  );
}
