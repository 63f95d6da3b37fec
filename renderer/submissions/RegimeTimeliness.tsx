import { useState } from 'react';
import type { RegimeCode } from '../../shared/ids.ts';
import type { TimelinessBoard } from '../../shared/submissions/submissions.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { places } from '../messages/shell.ts';
import { timelinessWords as words } from '../messages/submissions.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { StatusNote } from '../page/StatusNote.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import type { NamedPaper } from '../papers/paper-variants.ts';
import { LetterActions } from './LetterActions.tsx';
import { shownColumn } from './late-bodies.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SubmissionPanel } from './SubmissionPanel.tsx';
import { TimelinessTable } from './TimelinessTable.tsx';
import { useBodySelection } from './use-body-selection.ts';
import type { CellPlace } from './use-cell-keys.ts';
import { useTimeliness } from './use-timeliness.ts';

interface Props {
  readonly regime: RegimeCode;
  readonly regimes: { value: string; label: string }[];
  readonly onChoose: (code: string) => void;
}

/** One regime: its bar, its board, and beside it the cell that is open. */
export function RegimeTimeliness({ regime, regimes, onChoose }: Props) {
  const answer = useTimeliness(regime);
  const selection = useBodySelection(answer.data?.rows ?? []);
  const { period, today } = usePeriod();
  const board = answer.data;
  const column = board === undefined ? 0 : shownColumn(board, period.code, today);
  return (
    <Page
      title={places.timeliness}
      slice={board === undefined ? '' : words.slice(board.name, board.received, board.owed)}
      actions={
        <>
          <PaperActions papers={papersOf(regime)} />
          <LetterActions selected={selection.selected} />
        </>
      }
    >
      <SelectionBar
        regime={regime}
        regimes={regimes}
        onChoose={onChoose}
        board={board}
        column={column}
        selection={selection}
      />
      <Await answer={answer}>
        {(loaded) => <BoardAndPanel board={loaded} column={column} selection={selection} />}
      </Await>
      <StatusNote>{words.status}</StatusNote>
    </Page>
  );
}

const papersOf = (regime: RegimeCode): NamedPaper[] => [
  { name: words.papers.board, paper: { kind: 'timeliness-board', regime } },
  { name: words.papers.late, paper: { kind: 'late-list' } },
];

interface BoardProps {
  readonly board: TimelinessBoard;
  readonly column: number;
  readonly selection: ReturnType<typeof useBodySelection>;
}

function BoardAndPanel({ board, column, selection }: BoardProps) {
  const [open, setOpen] = useState<CellPlace>();
  const [row, period] = [board.rows[open?.row ?? -1], board.periods[open?.column ?? -1]];
  const cell = row?.cells[open?.column ?? -1];
  const obligation = row?.obligations[open?.column ?? -1] ?? null;
  if (board.periods.length === 0) {
    return (
      <Card fill>
        <EmptyState message={words.noPeriods} />
      </Card>
    );
  }
  return (
    <Columns>
      <Card fill>
        <TimelinessTable board={board} shown={column} selection={selection} open={open} onOpen={setOpen} />
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
