import type { BackupPreview } from '../../shared/backup/backup.contract.ts';
import { backupWords } from '../messages/backup.ts';
import { count } from '../messages/numbers.ts';
import { dayAndTime } from '../messages/time.ts';
import styles from './backup.module.css';

const words = backupWords.dialog;
const rescueWords = backupWords.rescue;

type Line = readonly [label: string, value: string];

interface Props {
  readonly preview: BackupPreview;
  /** Instead of a database that cannot be opened, which may be readable in part. */
  readonly isRescue: boolean;
}

export function BackupFacts({ preview, isRescue }: Props) {
  const { lost, newestImports } = preview;
  const inside: Line[] = [
    [words.rows.madeAt, `${dayAndTime(preview.madeAt)} (${backupWords.reasons[preview.reason]})`],
    [words.rows.newest, preview.newestAt === null ? words.none : dayAndTime(preview.newestAt)],
    [words.rows.figures, count(preview.figures)],
    [words.rows.tasks, count(preview.tasks)],
    [words.rows.imports, count(preview.imports)],
    [words.rows.lastImports, newestImports.map(({ fileName }) => fileName).join(', ') || words.none],
    [words.rows.reports, count(preview.reports)],
    [words.rows.files, count(preview.files)],
    [words.rows.program, preview.program],
  ];
  const after: Line[] = [
    [words.lostRows.figures, known(lost.figures)],
    [words.lostRows.changes, known(lost.changes)],
    [words.lostRows.imports, known(lost.imports)],
    [words.lostRows.reports, known(lost.reports)],
  ];
  const numbers = Object.values(lost);
  const isAnythingLost = numbers.some((number) => number !== 0);
  const isAllUnknown = numbers.every((number) => number === null);
  const said = isRescue ? rescueWords : words;
  return (
    <>
      <Facts title={words.inside} lines={inside} />
      {isAllUnknown ? <p>{rescueWords.allUnknown}</p> : null}
      {isAnythingLost && !isAllUnknown ? <Facts title={said.lost} lines={after} /> : null}
      {isAnythingLost ? null : <p>{said.nothingLost}</p>}
      <p>{said.keptBeside}</p>
    </>
  );
}

const known = (number: number | null): string => (number === null ? rescueWords.unknown : count(number));

const Facts = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => (
  <section>
    <h3>{title}</h3>
    <dl className={styles.facts}>
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
);
