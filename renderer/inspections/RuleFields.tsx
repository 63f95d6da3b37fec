import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { InspectionRules } from '../../shared/inspections/inspections.contract.ts';
import { inspectionWords as words } from '../messages/inspections.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import styles from './inspections.module.css';
import { useSetRules } from './use-inspections.ts';

/** The intervals, which no text sets: the office's own. */
export function RuleFields({ rules }: { readonly rules: InspectionRules }) {
  const [overlapDays, setOverlapDays] = useState(String(rules.overlapDays));
  const [recheckDays, setRecheckDays] = useState(String(rules.recheckDays));
  const save = useSetRules();
  const read = InspectionRules.safeParse({
    overlapDays: wholeNumber(overlapDays),
    recheckDays: wholeNumber(recheckDays),
  });
  const isChanged = overlapDays !== String(rules.overlapDays) || recheckDays !== String(rules.recheckDays);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.success) save.run(read.data);
  };
  return (
    <form className={styles.rules} onSubmit={submit} aria-label={words.rules}>
      <TextInput
        label={words.overlapDays}
        title={words.rulesAreOurs}
        inputMode="numeric"
        value={overlapDays}
        onChange={({ currentTarget }) => setOverlapDays(currentTarget.value)}
      />
      <TextInput
        label={words.recheckDays}
        title={words.rulesAreOurs}
        inputMode="numeric"
        value={recheckDays}
        onChange={({ currentTarget }) => setRecheckDays(currentTarget.value)}
      />
      {isChanged ? (
        <Button type="submit" variant="default" disabled={!read.success} loading={save.isRunning}>
          {words.saveRules}
        </Button>
      ) : null}
      <ErrorNotice error={save.error} />
    </form>
  );
}

const wholeNumber = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);
