import { type Block, paragraph, text } from '../paper/document.ts';
import { matrixBlocks, matrixWidth, type TaskMatrixFacts } from '../papers/task-matrix.ts';
import { boardTables } from '../papers/timeliness-annex.ts';
import { timelinessAnnex } from '../papers/timeliness-wording.ts';
import type { TimelinessBoard } from '../submissions/submissions.contract.ts';
import { workAnnexes as words } from './wording.ts';

/** Who handed in what and when: a table for each of the districts' regimes. */
export function boardsAnnex(boards: readonly TimelinessBoard[]): Block[] {
  if (boards.length === 0) return [paragraph(text(words.noBoards))];
  return [
    ...boards.flatMap((board): Block[] => [
      { kind: 'note', place: 'above-table', text: words.regime(board.regime, board.name) },
      ...boardTables(board),
    ]),
    { kind: 'note', place: 'below-table', text: timelinessAnnex.key },
  ];
}

/** The plan's tasks against the bodies that have them, as on the office's own sheet. */
export const tasksAnnex = (matrix: TaskMatrixFacts): Block[] => matrixBlocks({ ...matrix, size: tasksSize(matrix) });

/** Millimetres between the margins of an A4 sheet across (Decree 30: 30 and 15 mm). */
const roomAcross = 252;

export const tasksSize = (matrix: TaskMatrixFacts): 'A3' | 'A4' => (matrixWidth(matrix) > roomAcross ? 'A3' : 'A4');
