import { Button } from '@mantine/core';
import { practiceWords as words } from '../messages/practice.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import styles from './practice.module.css';
import { useErasePractice, useOpenPractice, usePracticeState } from './use-practice.ts';

export const PracticeHelp = () => (
  <div className={styles.help}>
    <h3>{words.title}</h3>
    <p>{words.about}</p>
    <p>{words.marks}</p>
    <ol>
      {words.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <PracticeActions />
  </div>
);

function PracticeActions() {
  const state = usePracticeState();
  const open = useOpenPractice();
  const erase = useErasePractice();
  if (state === undefined) return null;
  if (state.isOpen) return <p>{words.isOpen}</p>;
  return (
    <>
      <ErrorNotice error={open.error ?? erase.error} />
      {erase.result === undefined || state.exists ? null : <Notice tone="good" message={words.erased} />}
      <div className={styles.actions}>
        <Button onClick={() => open.run(undefined)} loading={open.isRunning}>
          {state.exists ? words.again : words.open}
        </Button>
        {state.exists ? (
          <Button variant="default" onClick={() => erase.run(undefined)} loading={erase.isRunning}>
            {words.erase}
          </Button>
        ) : null}
      </div>
    </>
  );
}
