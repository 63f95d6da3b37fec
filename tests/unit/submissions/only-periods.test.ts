import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyPeriods } from '../../../renderer/submissions/only-periods.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import { RegimeCode } from '../../../shared/ids.ts';
import type { TimelinessBoard, TimelinessPeriod } from '../../../shared/submissions/submissions.contract.ts';
import { timelinessBoard } from '../../../shared/submissions/timeliness.ts';
import { owingBodies } from './owing-bodies.ts';

const regime = { regime: RegimeCode.parse('CD01'), name: 'Báo cáo tháng' };

/** What stands in the board for each body and period. */
const told = ({ periods, rows }: TimelinessBoard) =>
  rows.flatMap(({ agencyId, cells, obligations }) =>
    periods.map((period, column) => ({ agencyId, period, cell: cells[column], obligation: obligations[column] })),
  );

test('a board without some periods says the same of the others, and the same of the whole', () =>
  fc.assert(
    fc.property(owingBodies, fc.infiniteStream(fc.boolean()), (bodies, answers) => {
      const board = timelinessBoard(regime, bodies, periodLabel);
      const wanted = new Set(board.periods.filter(() => answers.next().value));
      const some = onlyPeriods(board, (period: TimelinessPeriod) => wanted.has(period));
      expect(told(some)).toEqual(told(board).filter(({ period }) => wanted.has(period)));
      expect(some.rows.map(({ owed, received, onTime }) => [owed, received, onTime])).toEqual(
        board.rows.map(({ owed, received, onTime }) => [owed, received, onTime]),
      );
      expect([some.owed, some.received, some.onTime]).toEqual([board.owed, board.received, board.onTime]);
    }),
  ));
