import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { RegisterCode } from '../../shared/ids.ts';
import { type CaseStep, standingOf } from '../../shared/registers/case.ts';
import { laterStep, type RegisterLife } from '../../shared/registers/register-life.ts';
import type { Entry } from '../../shared/registers/registers.contract.ts';
import { stateOf, termText } from '../../shared/registers/standing-text.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { caseWords as words } from '../messages/register-cases.ts';
import { Await } from '../page/Await.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { Sign } from '../page/Sign.tsx';
import { CourseHistory } from './CourseHistory.tsx';
import styles from './course.module.css';
import { StepForm } from './StepForm.tsx';
import { StepValues } from './StepValues.tsx';
import { useCourse, useRemoveStep } from './use-cases.ts';

interface Props {
  readonly register: RegisterCode;
  readonly life: RegisterLife;
  readonly entry: Entry;
}

type Opened = { readonly kind: 'new' } | { readonly kind: 'step'; readonly step: CaseStep };

/** Where the case stands and how it came there, step by step. */
export function CaseCourse({ register, life, entry }: Props) {
  const course = useCourse(entry.id);
  return (
    <section aria-label={words.course}>
      <Await answer={course}>
        {({ steps, changes, openedAs, calledThen }) => (
          <>
            <Course
              register={register}
              life={life}
              entry={entry}
              steps={steps}
              openedAs={openedAs}
              calledThen={new Map(calledThen.map(({ step, name }) => [step, name]))}
            />
            <CourseHistory life={life} changes={changes} />
          </>
        )}
      </Await>
    </section>
  );
}

interface CourseProps extends Props {
  readonly steps: readonly CaseStep[];
  /** What was called otherwise when it was written. */
  readonly openedAs: string | null;
  readonly calledThen: ReadonlyMap<CaseStep['id'], string>;
}

function Course({ register, life, entry, steps, openedAs, calledThen }: CourseProps) {
  const { today } = usePeriod();
  const [opened, open] = useState<Opened>();
  const remove = useRemoveStep(() => open(undefined));
  const standing = standingOf(life, entry, steps, today);
  const state = stateOf(life, standing);
  const form =
    opened === undefined ? null : (
      <StepForm
        key={opened.kind === 'step' ? opened.step.id : 'new'}
        register={register}
        life={life}
        entry={entry}
        steps={steps}
        step={opened.kind === 'step' ? opened.step : undefined}
        onDone={() => open(undefined)}
      />
    );
  return (
    <>
      <p className={styles.standing}>
        <Sign tone={state.tone} mark={state.mark} word={state.name} />
        <span className={styles.term} data-near={standing.term?.near}>
          {termText(standing)}
        </span>
      </p>
      <ol className={styles.course}>
        <StepLine day={formatDay(entry.on)} name={life.opening.name} then={openedAs ?? undefined} />
        {steps.map((step) => {
          const definition = laterStep(life, step.step);
          return (
            <StepLine
              key={step.id}
              day={formatDay(step.on)}
              name={definition?.name ?? step.step}
              then={calledThen.get(step.id)}
            >
              <StepValues fields={definition?.fields ?? []} step={step} />
              {opened?.kind === 'step' && opened.step.id === step.id ? (
                form
              ) : (
                <span className={styles.acts}>
                  <button type="button" onClick={() => open({ kind: 'step', step })}>
                    {words.changeStep}
                  </button>
                  <button type="button" onClick={() => remove.run({ id: step.id })}>
                    {words.removeStep}
                  </button>
                </span>
              )}
            </StepLine>
          );
        })}
      </ol>
      <ErrorNotice error={remove.error} />
      {opened?.kind === 'new' ? (
        form
      ) : (
        <Button variant="default" onClick={() => open({ kind: 'new' })}>
          {words.addStep}
        </Button>
      )}
    </>
  );
}

interface LineProps {
  readonly day: string;
  readonly name: string;
  readonly then: string | undefined;
  readonly children?: ReactNode;
}

const StepLine = ({ day, name, then, children }: LineProps) => (
  <li className={styles.line}>
    <span className={styles.day}>{day}</span>
    <div>
      <strong>{name}</strong>
      {then === undefined ? null : <span className={styles.then}> {words.calledThen(then)}</span>}
      {children}
    </div>
  </li>
);
