import { memo } from 'react';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import type { GridCell } from '../../shared/entry/cell-grid.ts';
import type { EntryFigure } from '../../shared/entry/entry.contract.ts';
import { entryWords as words } from '../messages/entry.ts';
import { lockSentence } from '../messages/figure-locks.ts';
import { figureWords } from '../messages/figures.ts';
import { FigureText } from '../page/FigureText.tsx';
import { LockSign } from './LockSign.tsx';
import styles from './table.module.css';
import type { Mark } from './use-saving.ts';

interface Props {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly figure: EntryFigure | null;
  readonly mark: Mark | undefined;
  readonly findings: readonly Finding[] | undefined;
  readonly isSelected: boolean;
  readonly isAt: boolean;
  readonly startsGroup: boolean;
}

/** One figure with what there is to say about it; colour never says it alone. */
export const FigureCell = memo(FigureCellOf, isSame);

/** The grid is built anew with every answer of the keeper; most of its cells are as before. */
function isSame({ cell, ...before }: Props, { cell: next, ...after }: Props): boolean {
  const names = ['row', 'column', 'figure', 'mark', 'findings', 'isSelected', 'isAt', 'startsGroup'] as const;
  const isSameCell = cell.place === next.place && cell.element === next.element && cell.hasNote === next.hasNote;
  return isSameCell && cell.lock === next.lock && names.every((name) => before[name] === after[name]);
}

function FigureCellOf(props: Props) {
  const { row, column, cell, figure, mark, findings, isSelected, isAt, startsGroup } = props;
  const isRefused = mark?.state === 'refused';
  const shown = isRefused ? mark.figure : figure;
  return (
    <td
      className={styles.cell}
      data-row={row}
      data-column={column}
      data-selected={isSelected || undefined}
      data-at={isAt || undefined}
      data-missing={shown === null || undefined}
      data-locked={cell.lock !== null || undefined}
      data-save={mark?.state}
      data-group={startsGroup || undefined}
      data-finding={worst(findings)}
      title={titleOf(props)}
    >
      {cell.hasNote ? <span className={styles.note}>{<Hidden text={words.note} />}</span> : null}
      {cell.lock === null ? null : <LockSign />}
      {findings === undefined ? null : <span className={styles.warn}>!</span>}
      {mark === undefined ? null : <SaveSign state={mark.state} />}
      {shown === null ? <Hidden text={figureWords.missing} /> : <FigureText figure={shown} shape={cell.element} />}
    </td>
  );
}

const Hidden = ({ text }: { readonly text: string }) => <span className="visually-hidden">{text}</span>;

const SaveSign = ({ state }: { readonly state: Mark['state'] }) => (
  <span className={styles.save} data-state={state}>
    <Hidden text={words[state]} />
  </span>
);

function worst(findings: readonly Finding[] | undefined): 'error' | 'warning' | undefined {
  if (findings === undefined) return undefined;
  return findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

function titleOf({ cell, mark, findings = [] }: Props): string {
  const lines = [
    mark?.state === 'refused' ? `${words.refused}: ${mark.why}` : '',
    cell.lock === null ? '' : lockSentence(cell.lock),
    ...findings.map(({ text }) => text),
    cell.hasNote ? words.note : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
