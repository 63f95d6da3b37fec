import { formatDay } from '../../shared/calendar/day-text.ts';
import type { FileProblem } from '../../shared/imports/file-problem.ts';
import { answerTo, ask, type FileQuestion } from '../../shared/imports/file-question.ts';
import { saysTheSame } from '../../shared/imports/same-figures.ts';
import type { AcceptedFile } from './examine-file.ts';
import type { Staging } from './staging.ts';

export interface Conflict {
  readonly question: FileQuestion;
  /** Why the file is not taken in as things stand; undefined: it is the one that holds. */
  readonly problem: FileProblem | undefined;
}

/**
 * Other files of the same scan for the same form, district and period that say something else: which of them holds is for the
 * officer to say, never for the clock.
 */
export function conflictOf({ accepted, received }: Staging, file: AcceptedFile): Conflict | undefined {
  const all = Array.from(accepted.values(), (reading) => reading.file).filter(
    (other) => isSameSubmission(other, file) && (!received.has(other.staged.sha256) || isNamed(file, other)),
  );
  if (!all.some((other) => !saysTheSame(other.figures, file.figures))) return undefined;
  const others = all.filter(({ staged }) => staged.sha256 !== file.staged.sha256);
  const problem = { kind: 'conflicting-file' as const, others: others.map(({ staged }) => staged.fileName) };
  const choices = all.map(({ staged }) => ({
    answer: { kind: 'conflicting-file' as const, sha256: staged.sha256 },
    shows: `${staged.fileName} · ${formatDay(staged.modifiedOn)}`,
  }));
  const question = ask(problem, choices, file.answers);
  return { question, problem: question.chosen === null ? problem : superseded(question, all, file) };
}

function superseded(question: FileQuestion, all: readonly AcceptedFile[], file: AcceptedFile): FileProblem | undefined {
  const answer = answerTo(question);
  const holder = all.find(({ staged }) => answer?.kind === 'conflicting-file' && staged.sha256 === answer.sha256);
  if (holder === undefined || holder.staged.sha256 === file.staged.sha256) return undefined;
  return { kind: 'superseded', by: holder.staged.fileName };
}

/** Put aside for a file that was then taken in, it stays put aside: it comes as a correction only when she says so. */
const isNamed = ({ answers }: AcceptedFile, { staged }: AcceptedFile): boolean =>
  answers.given.some((answer) => answer.kind === 'conflicting-file' && answer.sha256 === staged.sha256);

const isSameSubmission = ({ recognised: a }: AcceptedFile, { recognised: b }: AcceptedFile): boolean =>
  a.form === b.form && a.placeId === b.placeId && a.period === b.period;
