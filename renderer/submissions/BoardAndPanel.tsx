import { useState } from 'react';
import type { TimelinessBoard, TimelinessPeriod } from '../../shared/submissions/submissions.contract.ts';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { SubmissionPanel } from './SubmissionPanel.tsx';
import { TimelinessTable } from './TimelinessTable.tsx';
import type { BodySelection } from './use-body-selection.ts';
import type { CellPlace } from './use-cell-keys.ts';

interface Props {
  readonly board: TimelinessBoard;
  /** The period that is looked at; it may be none of the board's. */
  readonly shown: TimelinessPeriod | undefined;
  readonly selection: BodySelection;
}

/** The board, and beside it the cell that is open. */
export function BoardAndPanel({ board, shown, selection }: Props) {
  const [open, setOpen] = useState<CellPlace>();
  const [row, period] = [board.rows[open?.row ?? -1], board.periods[open?.column ?? -1]];
  const cell = row?.cells[open?.column ?? -1];
  const obligation = row?.obligations[open?.column ?? -1] ?? null;
  return (
    <Columns>
      <Card fill>
        <TimelinessTable board={board} shown={shown} selection={selection} open={open} onOpen={setOpen} />
      </Card>
      {row === undefined || period === undefined || cell === undefined || obligation === null ? null : (
        <SubmissionPanel
          key={obligation}
          regime={board.name}
          body={row.agency}
          period={period}
          cell={cell}
          obligation={obligation}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Columns>
  );
}
