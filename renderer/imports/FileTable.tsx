import { Checkbox } from '@mantine/core';
import type { Candidate, FileCounts, ScannedFile } from '../../shared/imports/imports.contract.ts';
import { fileProblemMessage } from '../../shared/imports/wording.ts';
import { outcomeSigns, outcomeWord, recognisedAs, importWords as words } from '../messages/imports.ts';
import { count } from '../messages/numbers.ts';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';
import { FindingsSign } from './FileFindings.tsx';
import styles from './imports.module.css';
import { canApply, type Imports } from './use-imports.ts';

const countColumns = ['created', 'changed', 'same', 'blank'] as const satisfies readonly (keyof FileCounts)[];
const isMinor = (column: keyof FileCounts): boolean => column === 'same' || column === 'blank';

/** Beside an open file the columns of what stays as it is give way. */
export const FileTable = ({ imports }: { readonly imports: Imports }) => (
  <table
    className={`${table.table} ${styles.files}`}
    data-compact={imports.open !== undefined}
    aria-label={words.files}
  >
    <thead>
      <tr>
        <th>
          <span className="visually-hidden">{words.columns.selected}</span>
        </th>
        <th>{words.columns.file}</th>
        <th data-minor="true">{words.columns.sizeAndDay}</th>
        <th>{words.columns.recognised}</th>
        <th>{words.columns.outcome}</th>
        {countColumns.map((column) => (
          <th key={column} className={table.number} data-minor={isMinor(column)}>
            {words.columns[column]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {imports.candidates.map((candidate) => {
        const file = imports.files.find(({ path }) => path === candidate.path);
        return file === undefined ? (
          <UnreadRow key={candidate.path} candidate={candidate} isWaiting={imports.isReading} />
        ) : (
          <FileRow key={candidate.path} file={file} candidate={candidate} imports={imports} />
        );
      })}
    </tbody>
  </table>
);

interface FileRowProps {
  readonly file: ScannedFile;
  readonly candidate: Candidate;
  readonly imports: Imports;
}

/** What the folder says of a file is known before anything was read. */
const UnreadRow = ({ candidate, isWaiting }: { readonly candidate: Candidate; readonly isWaiting: boolean }) => (
  <tr>
    <td />
    <th scope="row">{candidate.fileName}</th>
    <SizeAndDay candidate={candidate} />
    <td className={table.quiet}>{isWaiting ? words.waiting : words.notRead}</td>
    <td />
    {countColumns.map((column) => (
      <td key={column} className={table.number} data-minor={isMinor(column)}>
        {words.noCount}
      </td>
    ))}
  </tr>
);

const SizeAndDay = ({ candidate: { bytes, modifiedOn } }: { readonly candidate: Candidate }) => (
  <td className={`${table.quiet} ${styles.sizeAndDay}`} data-minor="true">
    {words.sizeAndDay(bytes, modifiedOn)}
  </td>
);

function FileRow({ file, candidate, imports }: FileRowProps) {
  const { tone, mark } = outcomeSigns[file.outcome];
  return (
    <tr data-selected={imports.open?.path === file.path}>
      <td>
        <Checkbox
          aria-label={words.selectFile(file.fileName)}
          disabled={!canApply(file)}
          checked={imports.selected.includes(file)}
          onChange={() => imports.toggle(file.path)}
        />
      </td>
      <th scope="row">
        <button type="button" className={styles.file} onClick={() => imports.setOpenPath(file.path)}>
          {file.fileName}
        </button>
      </th>
      <SizeAndDay candidate={candidate} />
      <td className={table.quiet}>{whatItIs(file)}</td>
      <td>
        <Sign tone={tone} mark={mark} /> <FindingsSign findings={imports.findings.get(file.path)} />
      </td>
      {countColumns.map((column) => (
        <td key={column} className={table.number} data-minor={isMinor(column)}>
          {file.counts === null ? words.noCount : count(file.counts[column])}
        </td>
      ))}
    </tr>
  );
}

function whatItIs(file: ScannedFile): string {
  if (file.recognised !== null) return recognisedAs(file.recognised);
  const [first] = file.problems;
  return first === undefined ? outcomeWord(file) : fileProblemMessage(first).title;
}
