import type { SetProblem } from '../../shared/sets/set-problem.ts';
import { problemPlace, setProblemMessage } from '../messages/set-problems.ts';
import styles from './sets.module.css';

export function SetProblemList({ problems }: { readonly problems: readonly SetProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => {
        const { title, advice } = setProblemMessage(problem);
        const place = problemPlace(problem);
        return (
          <li key={JSON.stringify(problem)}>
            <b>
              {place === '' ? '' : `${place}: `}
              {title}
            </b>
            <span>{advice}</span>
          </li>
        );
      })}
    </ul>
  );
}
