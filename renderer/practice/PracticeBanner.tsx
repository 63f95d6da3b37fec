import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { PracticeDistrict } from '../../shared/practice/practice.contract.ts';
import { practiceWords as words } from '../messages/practice.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { StepProgress } from '../page/StepProgress.tsx';
import styles from './practice.module.css';
import { useFillPractice, useLeavePractice, usePracticeState } from './use-practice.ts';

/** Over every screen while the practice plan is open: what it is, how far it is made, the two ways out. */
export function PracticeBanner() {
  const state = usePracticeState();
  const leave = useLeavePractice();
  if (state === undefined || !state.isOpen) return null;
  return (
    <section className={styles.banner} aria-label={words.mark}>
      <strong>{words.mark}</strong>
      <Filling waiting={state.waiting} />
      <ErrorNotice error={leave.error} />
      <Button variant="default" onClick={() => leave.run(false)}>
        {words.keep}
      </Button>
      <Button variant="default" onClick={() => leave.run(true)}>
        {words.leave}
      </Button>
    </section>
  );
}

/** Begins by itself; stopped, it goes on when asked. */
function Filling({ waiting }: { readonly waiting: readonly PracticeDistrict[] }) {
  const steps = useFillPractice();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || waiting.length === 0) return;
    begun.current = true;
    void steps.run(waiting);
  }, [waiting, steps.run]);
  const { items, answers } = steps;
  const current = items[answers.size] ?? items.at(-1);
  if (steps.isRunning && current !== undefined) {
    return (
      <StepProgress
        doing={words.filling}
        done={answers.size}
        all={items.length}
        current={current.name}
        onStop={steps.stop}
      />
    );
  }
  return (
    <>
      <p className={styles.words}>{words.banner}</p>
      <ErrorNotice error={steps.error} />
      {waiting.length === 0 || !begun.current ? null : (
        <Button variant="default" onClick={() => void steps.run(waiting)}>
          {words.goOn}
        </Button>
      )}
    </>
  );
}
