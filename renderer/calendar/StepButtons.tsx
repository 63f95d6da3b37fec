import { Button } from '@mantine/core';
import styles from './calendar.module.css';

interface Props {
  readonly title: string;
  readonly previous: string;
  readonly next: string;
  readonly onStep: (step: 1 | -1) => void;
}

/** One year or month back or on; what is seen now stands between. */
export const StepButtons = ({ title, previous, next, onStep }: Props) => (
  <div className={styles.steps}>
    <Button variant="default" aria-label={previous} title={previous} onClick={() => onStep(-1)}>
      ‹
    </Button>
    <h2 className={styles.stepTitle} aria-live="polite">
      {title}
    </h2>
    <Button variant="default" aria-label={next} title={next} onClick={() => onStep(1)}>
      ›
    </Button>
  </div>
);
