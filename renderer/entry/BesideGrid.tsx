import type { PeriodCode } from '../../shared/calendar/period.ts';
import { type CellGrid, cellAt, keyOf } from '../../shared/entry/cell-grid.ts';
import { areaOf } from '../../shared/entry/typing.ts';
import { CellPanel } from './CellPanel.tsx';
import { PastePanel } from './PastePanel.tsx';
import { PeriodLockPanel } from './PeriodLock.tsx';
import type { FindingsOfCells } from './use-entry.ts';
import type { EntryHere } from './use-entry-here.ts';

export type Panel = 'cell' | 'lock' | undefined;

interface Props {
  readonly panel: Panel;
  readonly closed: PeriodCode | undefined;
  readonly period: PeriodCode;
  readonly grid: CellGrid;
  readonly here: EntryHere;
  readonly findings: FindingsOfCells;
  readonly onPasted: () => void;
  readonly onClose: () => void;
}

/** One panel at a time; a paste that has a question comes before the others. */
export function BesideGrid({ panel, closed, period, grid, here, findings, onPasted, onClose }: Props) {
  const { asked, typing, entry } = here;
  if (asked !== undefined) {
    const answer = (isTaken: boolean) => {
      here.answerPaste(isTaken);
      onPasted();
    };
    return <PastePanel asked={asked} area={areaOf(typing, grid)} onAnswer={answer} />;
  }
  if (panel === undefined) return null;
  if (panel === 'lock') return <PeriodLockPanel key={closed} period={period} closed={closed} onClose={onClose} />;
  const cell = cellAt(grid, typing.at);
  return (
    <CellPanel
      cell={cell}
      period={period}
      figure={cell === undefined ? null : entry.figureOf(cell)}
      findings={cell === undefined ? [] : (findings.get(keyOf(cell)) ?? [])}
      onRestore={entry.restore}
      onClose={onClose}
    />
  );
}
