import type { BackupPreview } from '../../shared/backup/backup.contract.ts';
import { backupWords } from '../messages/backup.ts';
import { count } from '../messages/numbers.ts';
import { dayAndTime } from '../messages/time.ts';
import styles from './backup.module.css';

const words = backupWords.dialog;

type Line = readonly [label: string, value: string];

export function BackupFacts({ preview }: { readonly preview: BackupPreview }) {
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
    [words.lostRows.figures, count(lost.figures)],
    [words.lostRows.changes, count(lost.changes)],
    [words.lostRows.imports, count(lost.imports)],
    [words.lostRows.reports, count(lost.reports)],
  ];
  const isAnythingLost = Object.values(lost).some((number) => number > 0);
  return (
    <>
      <Facts title={words.inside} lines={inside} />
      {isAnythingLost ? <Facts title={words.lost} lines={after} /> : <p>{words.nothingLost}</p>}
      <p>{words.keptBeside}</p>
    </>
  );
}

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
