import { Role } from '../../../shared/tasks/task-seed.ts';
import { Progress } from '../../../shared/tasks/tasks.contract.ts';
import { progressSigns, roleMarks, roleNames, matrixWords as words } from '../../messages/tasks.ts';
import { Sign } from '../../page/Sign.tsx';
import styles from './matrix.module.css';

export const MatrixLegend = () => (
  <ul className={styles.legend} aria-label={words.legend}>
    {Role.options.map((role) => (
      <li key={role}>
        <Sign tone="neutral" mark={roleMarks[role]} word={roleNames[role].toLowerCase()} />
      </li>
    ))}
    <li>
      <Sign tone="neutral" mark={words.requestMark} word={words.requestMeaning} />
    </li>
    {Progress.options.map((progress) => (
      <li key={progress}>
        <Sign {...progressSigns[progress]} word={progressSigns[progress].word.toLowerCase()} />
      </li>
    ))}
    <li>{words.oursMeaning}</li>
    <li>{words.nobodyMeaning}</li>
  </ul>
);
