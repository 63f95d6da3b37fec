import { Button, NativeSelect } from '@mantine/core';
import type { RegimeCode } from '../../shared/ids.ts';
import type { TimelinessBoard } from '../../shared/submissions/submissions.contract.ts';
import { columnHead, timelinessWords as words } from '../messages/submissions.ts';
import { isComplete, isLateIn } from './late-bodies.ts';
import styles from './timeliness.module.css';
import type { BodySelection } from './use-body-selection.ts';

interface Props {
  readonly regime: RegimeCode;
  readonly regimes: { value: string; label: string }[];
  readonly onChoose: (code: string) => void;
  readonly board: TimelinessBoard | undefined;
  /** The period that "chậm kỳ này" means. */
  readonly column: number;
  readonly selection: BodySelection;
}

/** Which regime, and whom to tick. */
export const SelectionBar = ({ regime, regimes, onChoose, board, column, selection }: Props) => (
  <div className={styles.bar}>
    <NativeSelect
      className={styles.regime ?? ''}
      aria-label={words.regime}
      value={regime}
      data={regimes}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
    {board === undefined ? null : <QuickTicks board={board} column={column} selection={selection} />}
  </div>
);

interface TicksProps {
  readonly board: TimelinessBoard;
  readonly column: number;
  readonly selection: BodySelection;
}

function QuickTicks({ board, column, selection }: TicksProps) {
  const late = board.rows.filter((row) => isLateIn(row, column));
  const complete = board.rows.filter(isComplete);
  const period = board.periods[column];
  if (period === undefined) return null;
  return (
    <div className={styles.ticks}>
      <Button variant="default" disabled={late.length === 0} onClick={() => selection.choose(late)}>
        {words.selectLate(late.length, columnHead(period))}
      </Button>
      <Button variant="default" disabled={complete.length === 0} onClick={() => selection.choose(complete)}>
        {words.selectComplete(complete.length)}
      </Button>
      <Button variant="default" disabled={selection.selected.length === 0} onClick={() => selection.choose([])}>
        {words.selectNone}
      </Button>
    </div>
  );
}
