import type { TimelinessBoard, TimelinessPeriod } from '../../shared/submissions/submissions.contract.ts';
import { ColumnMenu } from '../columns/ColumnMenu.tsx';
import { useHiddenColumns } from '../columns/use-hidden-columns.ts';
import { columnName, timelinessWords as words } from '../messages/submissions.ts';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { BoardAndPanel } from './BoardAndPanel.tsx';
import { onlyPeriods } from './only-periods.ts';
import type { BodySelection } from './use-body-selection.ts';

interface Props {
  readonly board: TimelinessBoard;
  readonly shown: TimelinessPeriod | undefined;
  readonly selection: BodySelection;
}

/** The board with the periods that are wanted; remembered by name, so that they are the same next year. */
export function ShownPeriods({ board, shown, selection }: Props) {
  const { hidden, change } = useHiddenColumns(words.board);
  if (board.periods.length === 0) {
    return (
      <Card fill>
        <EmptyState message={words.noPeriods} />
      </Card>
    );
  }
  const isShown = (period: TimelinessPeriod) => !hidden.includes(columnName(period));
  return (
    <>
      <ColumnMenu
        table={words.board}
        columns={board.periods.map((period) => {
          const name = columnName(period);
          return { id: name, name, isShown: isShown(period) };
        })}
        onChange={change}
      />
      <BoardAndPanel key={hidden.join()} board={onlyPeriods(board, isShown)} shown={shown} selection={selection} />
    </>
  );
}
