import type { Day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import type { Sha256 } from '../../shared/ids.ts';
import { answersKey, type FileAnswers } from '../../shared/imports/file-answer.ts';
import type { FileNote } from '../../shared/imports/file-note.ts';
import type { ScannedFile } from '../../shared/imports/imports.contract.ts';
import type { TouchedPrint } from '../../shared/imports/touched-print.ts';
import { fileNoteSentence } from '../../shared/imports/wording.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { cellSum, outcomeWord, recognisedAs, importWords as words } from '../messages/imports.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { FileDecisions } from './FileDecisions.tsx';
import { FileFindings } from './FileFindings.tsx';
import styles from './imports.module.css';
import { LayoutButton } from './layout/LayoutButton.tsx';
import { ProblemList } from './ProblemList.tsx';
import { PrintReturned } from './ReceiptPapers.tsx';
import { TextReadingDetails } from './TextReadingDetails.tsx';
import { TouchedPrints } from './TouchedPrints.tsx';
import type { Imports } from './use-imports.ts';

interface Props {
  readonly file: ScannedFile;
  readonly findings: readonly Finding[];
  readonly decisions: Imports['decisions'];
  readonly receivedOn: Day;
  readonly onClose: () => void;
  /** A layout was kept: the files are to be read again. */
  readonly onLearned: () => void;
}

/** What the file would change, or why it cannot be taken in. */
export const FileDetails = ({ file, findings, decisions, receivedOn, onClose, onLearned }: Props) => (
  <SidePanel
    title={file.fileName}
    eyebrow={file.recognised === null ? words.details : recognisedAs(file.recognised)}
    onClose={onClose}
    size="middle"
  >
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds nothing else to reach is reached itself */}
    <div className={styles.details} tabIndex={0}>
      <p className={styles.outcome}>{outcomeWord(file)}</p>
      {file.counts === null ? null : <p className={styles.outcome}>{cellSum(file.counts)}</p>}
      <LayoutButton file={file} onSaved={onLearned} />
      <FileDecisions file={file} decisions={decisions} />
      <Problems file={file} />
      {file.outcome === 'refused' ? (
        <div>
          <PrintReturned file={file} receivedOn={receivedOn} />
        </div>
      ) : null}
      {file.notes.length > 0 ? <Notes notes={file.notes} /> : null}
      <TextReadingDetails text={file.text} />
      {findings.length > 0 ? <FileFindings findings={findings} /> : null}
      {file.sha256 !== null && hasDifferences(file) ? (
        <Differences path={file.path} sha256={file.sha256} answers={decisions.answersOf(file)} />
      ) : null}
    </div>
  </SidePanel>
);

/** Files of which one has to be chosen are compared by what each would change. */
const hasDifferences = ({ counts, problems }: ScannedFile): boolean =>
  problems.length === 0 ? counts !== null : problems.every(({ kind }) => kind === 'conflicting-file');

/** What no question asks about: it has to be mended in the file. */
function Problems({ file: { problems, questions, outcome } }: { readonly file: ScannedFile }) {
  const asked = new Set(questions.map(({ problem }) => JSON.stringify(problem)));
  const others = problems.filter((problem) => !asked.has(JSON.stringify(problem)));
  if (others.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        {outcome === 'ask' ? words.asked(others.length) : words.problems(others.length)}
      </h3>
      <ProblemList problems={others} />
    </section>
  );
}

const Notes = ({ notes }: { readonly notes: readonly FileNote[] }) => (
  <section>
    <h3 className={styles.heading}>{words.notes(notes.length)}</h3>
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={JSON.stringify(note)}>{fileNoteSentence(note)}</li>
      ))}
    </ul>
  </section>
);

const none: readonly TouchedPrint[] = [];

interface DifferencesProps {
  readonly path: string;
  readonly sha256: Sha256;
  readonly answers: FileAnswers;
}

function Differences({ path, sha256, answers }: DifferencesProps) {
  const given = { path, sha256, answers };
  const key = [path, sha256, answersKey(answers)];
  const prints = useQuery(['imports', 'touchedPrints', ...key], () => api.imports.touchedPrints(given));
  const answer = useQuery(['imports', 'preview', ...key], () => api.imports.preview(given));
  return (
    <Await answer={answer}>
      {(differences) =>
        differences.length === 0 ? (
          <EmptyState message={words.noDifference} />
        ) : (
          <>
            <TouchedPrints prints={prints.data ?? none} />
            <DifferenceTable differences={differences} />
          </>
        )
      }
    </Await>
  );
}
