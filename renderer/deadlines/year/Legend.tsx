import { ObligationState } from '../../../shared/deadlines/obligation-state.ts';
import { obligationWords, stateLetters } from '../../messages/deadlines.ts';
import { Sign } from '../../page/Sign.tsx';
import styles from './year.module.css';

/** The letter in a day is the state that most needs somebody. */
export const Legend = () => (
  <p className={styles.legend}>
    {ObligationState.options.map((state) => (
      <Sign key={state} {...stateLetters[state]} word={obligationWords[state]} />
    ))}
  </p>
);
