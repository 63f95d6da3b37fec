import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SheetVersion } from '../../shared/scoring/scoring.contract.ts';
import { ScoringSheet, SheetStanding } from '../../shared/scoring/scoring-sheet.ts';
import { sheetProblems } from '../../shared/scoring/sheet-problems.ts';
import { sheetSentence, standingWords, sheetWords as words } from '../messages/scoring.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { ClassFields } from './ClassFields.tsx';
import { CriterionFields } from './CriterionFields.tsx';
import styles from './scoring.module.css';
import { asSheet, draftOf, type SheetDraft } from './sheet-draft.ts';
import { useSaveSheet } from './use-scoring.ts';

interface Props {
  readonly shown: SheetVersion;
  readonly isNewest: boolean;
  readonly onSaved: () => void;
}

/** Only the newest version is edited, and what comes of it is another one. */
export function SheetForm({ shown, isNewest, onSaved }: Props) {
  const [draft, setDraft] = useState<SheetDraft>(() => draftOf(shown.sheet));
  const save = useSaveSheet(onSaved);
  const read = ScoringSheet.safeParse(asSheet(draft));
  const problems = read.success ? sheetProblems(read.data) : [];
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(shown.sheet));
  const set = (part: Partial<SheetDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.success) save.run({ basedOn: shown.version, sheet: read.data });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.title}>
      {isNewest ? null : <p>{words.readOnly}</p>}
      <fieldset className={styles.plain} disabled={!isNewest}>
        <TextInput
          label={words.name}
          value={draft.title}
          maxLength={200}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        <TextInput
          label={words.legalBasis}
          value={draft.legalBasis}
          maxLength={500}
          onChange={({ currentTarget }) => set({ legalBasis: currentTarget.value })}
        />
        <NativeSelect
          label={words.standing}
          value={draft.standing}
          data={SheetStanding.options.map((value) => ({ value, label: standingWords[value] }))}
          onChange={({ currentTarget }) => set({ standing: SheetStanding.parse(currentTarget.value) })}
        />
        <CriterionFields draft={draft} onChange={setDraft} />
        <ClassFields draft={draft} sheet={read.data} onChange={setDraft} />
      </fieldset>
      {problems.map((problem) => (
        <p key={`${problem.fault} ${problem.about}`} role="alert">
          {sheetSentence(problem)}
        </p>
      ))}
      <ErrorNotice error={save.error} />
      {!isNewest ? null : (
        <div className={styles.actions}>
          <Button type="submit" loading={save.isRunning} disabled={!isChanged || !read.success || problems.length > 0}>
            {words.save}
          </Button>
          <span className={styles.quiet}>{words.keepOld}</span>
        </div>
      )}
    </form>
  );
}
