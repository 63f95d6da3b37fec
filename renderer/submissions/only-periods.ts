import type { TimelinessBoard, TimelinessPeriod } from '../../shared/submissions/submissions.contract.ts';

/** The board with some of its columns; what is counted over the whole regime stays. */
export function onlyPeriods(board: TimelinessBoard, keeps: (period: TimelinessPeriod) => boolean): TimelinessBoard {
  const isKept = board.periods.map(keeps);
  const kept = <T>(parts: readonly T[]): T[] => parts.filter((_, column) => isKept[column]);
  return {
    ...board,
    periods: kept(board.periods),
    rows: board.rows.map((row) => ({ ...row, cells: kept(row.cells), obligations: kept(row.obligations) })),
  };
}
