import type { AppError } from '../../../shared/errors/app-error.ts';
import type { ChangeFileProblem } from '../../../shared/places/places.contract.ts';
import { changeFileWords as words } from '../../messages/places.ts';
import { ErrorNotice, Notice } from '../../page/Notice.tsx';

interface Props {
  readonly error: AppError | undefined;
  readonly problems: readonly ChangeFileProblem[];
}

const shown = 8;

/** Why the chosen file was not taken, line by line. */
export const FileProblems = ({ error, problems }: Props) => (
  <>
    <ErrorNotice error={error} />
    {problems.length === 0 ? null : (
      <Notice message={words.refused(problems.length)}>
        <ul>
          {problems.slice(0, shown).map((each) => (
            <li key={`${each.line} ${each.problem}`}>{words.problem(each)}</li>
          ))}
        </ul>
      </Notice>
    )}
  </>
);
