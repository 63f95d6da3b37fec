import type { FileProblem } from '../../shared/imports/file-problem.ts';
import { fileProblemMessage } from '../../shared/imports/wording.ts';
import styles from './imports.module.css';

export const ProblemList = ({ problems }: { readonly problems: readonly FileProblem[] }) => (
  <ul className={styles.problems}>
    {problems.map((problem) => {
      const { title, advice } = fileProblemMessage(problem);
      return (
        <li key={JSON.stringify(problem)}>
          <b>{title}</b>
          <span>{advice}</span>
        </li>
      );
    })}
  </ul>
);
