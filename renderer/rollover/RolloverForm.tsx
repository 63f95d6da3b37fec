import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { PlanSummary } from '../../shared/plan/plan.contract.ts';
import type { LeftBehind, Rollover, RolloverParts, RolloverProposal } from '../../shared/rollover/rollover.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';
import { rolloverWords as words } from '../messages/rollover.ts';
import { Await } from '../page/Await.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { LeftBehindList } from './LeftBehindList.tsx';
import { PartChoice } from './PartChoice.tsx';
import styles from './rollover.module.css';
import { type RolloverForm as FormState, useRolloverForm } from './use-rollover.ts';

interface Props {
  readonly source: PlanSummary;
  readonly onMade: (made: Rollover) => void;
}

/** Periods are kept up to this year. */
const lastYear = 2035;

export function RolloverForm({ source, onMade }: Props) {
  const form = useRolloverForm(source);
  const answer = useQuery(['rollover', source.id, form.year], () =>
    api.rollover.propose({ plan: source.id, year: form.year }),
  );
  return (
    <div className={styles.form}>
      <h2>{words.title(source.year)}</h2>
      <p className={styles.intro}>{words.intro(source.year)}</p>
      <Await answer={answer}>
        {(proposal) => <Fields source={source} form={form} proposal={proposal} onMade={onMade} />}
      </Await>
    </div>
  );
}

interface FieldsProps extends Props {
  readonly form: FormState;
  readonly proposal: RolloverProposal;
}

function Fields({ source, form, proposal, onMade }: FieldsProps) {
  const { code, title, isCode, isTitle } = form.named(proposal);
  const run = useCommand(
    () => api.rollover.run({ plan: source.id, year: form.year, code, title, parts: form.parts }),
    onMade,
  );
  const years = Array.from({ length: Math.max(0, lastYear - source.year) }, (_, index) => source.year + 1 + index);
  return (
    <form
      className={styles.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isCode && isTitle) run.run(undefined);
      }}
    >
      <div className={styles.name}>
        <NativeSelect
          label={words.year}
          value={String(form.year)}
          onChange={({ currentTarget: { value } }) => form.setYear(Number(value))}
          data={years.map(String)}
        />
        <TextInput
          label={words.code}
          value={code}
          maxLength={40}
          onChange={(event) => form.setCode(event.currentTarget.value)}
          error={isCode ? undefined : words.codeWrong}
        />
        <TextInput
          label={words.name}
          value={title}
          maxLength={300}
          onChange={(event) => form.setTitle(event.currentTarget.value)}
          error={isTitle ? undefined : words.nameWrong}
        />
      </div>
      <div className={styles.halves}>
        <div className={styles.fields}>
          <PartChoice form={form} counts={proposal.counts} />
          <ErrorNotice error={run.error} />
          <div>
            <Button type="submit" loading={run.isRunning} disabled={!isCode || !isTitle}>
              {words.run(form.year, proposal.counts, form.parts)}
            </Button>
          </div>
        </div>
        <LeftBehindList left={leftBehind(proposal, form.parts)} />
      </div>
    </form>
  );
}

/** Of what was chosen only. */
const leftBehind = (
  { endedTasks, endedAgencies }: RolloverProposal,
  { tasks, agencies }: RolloverParts,
): LeftBehind => ({
  endedTasks: tasks ? endedTasks : 0,
  endedAgencies: tasks && agencies ? endedAgencies : [],
});
