import { Button } from '@mantine/core';
import { stepWords as words } from '../messages/steps.ts';
import styles from './StepProgress.module.css';

interface Props {
  /** What is being done: 'Đang đọc'. */
  readonly doing: string;
  readonly done: number;
  readonly all: number;
  /** The thing it is done to now. */
  readonly current: string;
  readonly onStop: () => void;
}

/** How far a long work has come, and the way to end it. */
export const StepProgress = ({ doing, done, all, current, onStop }: Props) => (
  <div className={styles.progress}>
    <progress value={done} max={all} aria-label={doing} />
    <span role="status" className={styles.words}>
      {words.progress(doing, Math.min(done + 1, all), all, current)}
    </span>
    <Button variant="default" onClick={onStop}>
      {words.stop}
    </Button>
  </div>
);
