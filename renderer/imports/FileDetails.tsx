import type { Finding } from '../../shared/checks/checks.contract.ts';
import type { Sha256 } from '../../shared/ids.ts';
import type { FileNote } from '../../shared/imports/file-note.ts';
import type { FileProblem } from '../../shared/imports/file-problem.ts';
import type { ScannedFile } from '../../shared/imports/imports.contract.ts';
import { fileNoteSentence } from '../../shared/imports/wording.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { outcomeWord, recognisedAs, importWords as words } from '../messages/imports.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { FileFindings } from './FileFindings.tsx';
import styles from './imports.module.css';
import { LayoutButton } from './layout/LayoutButton.tsx';
import { ProblemList } from './ProblemList.tsx';
import { TextReadingDetails } from './TextReadingDetails.tsx';

interface Props {
  readonly file: ScannedFile;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
  /** A layout was kept: the files are to be read again. */
  readonly onLearned: () => void;
}

/** What the file would change, or why it cannot be taken in. */
export const FileDetails = ({ file, findings, onClose, onLearned }: Props) => (
  <SidePanel
    title={file.fileName}
    eyebrow={file.recognised === null ? words.details : recognisedAs(file.recognised)}
    onClose={onClose}
    size="middle"
  >
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds nothing else to reach is reached itself */}
    <div className={styles.details} tabIndex={0}>
      <p className={styles.outcome}>{outcomeWord(file)}</p>
      <LayoutButton file={file} onSaved={onLearned} />
      {file.problems.length > 0 ? <Problems problems={file.problems} /> : null}
      {file.notes.length > 0 ? <Notes notes={file.notes} /> : null}
      <TextReadingDetails text={file.text} />
      {findings.length > 0 ? <FileFindings findings={findings} /> : null}
      {file.sha256 !== null && file.counts !== null && file.problems.length === 0 ? (
        <Differences path={file.path} sha256={file.sha256} />
      ) : null}
    </div>
  </SidePanel>
);

const Problems = ({ problems }: { readonly problems: readonly FileProblem[] }) => (
  <section>
    <h3 className={styles.heading}>{words.problems(problems.length)}</h3>
    <ProblemList problems={problems} />
  </section>
);

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

function Differences({ path, sha256 }: { readonly path: string; readonly sha256: Sha256 }) {
  const answer = useQuery(['imports', 'preview', path, sha256], () => api.imports.preview({ path, sha256 }));
  return (
    <Await answer={answer}>
      {(differences) =>
        differences.length === 0 ? (
          <EmptyState message={words.noDifference} />
        ) : (
          <DifferenceTable differences={differences} />
        )
      }
    </Await>
  );
}
