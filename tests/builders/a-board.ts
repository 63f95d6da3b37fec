import { appHandlers } from '../../electron/app-handlers.ts';
import { systemClock } from '../../electron/clock.ts';
import type { Context } from '../../electron/context.ts';
import { openDoor } from '../../electron/ipc/door.ts';
import { type ObligationId, RegimeCode } from '../../shared/ids.ts';
import type { AppContract } from '../../shared/ipc/app-contract.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import type { TimelinessBoard, TimelinessCell } from '../../shared/submissions/submissions.contract.ts';
import { aContext, clientOver } from './an-app.ts';

export const monthly = RegimeCode.parse('CD01');

type Api = Client<AppContract>;

/** The door over a database that the test can also reach into. */
export function anOpenApp(today: string): { api: Api; context: Context; at: (day: string) => Api } {
  const context = aContext(today);
  const door = (given: Context) =>
    clientOver(
      openDoor(
        appHandlers(given),
        () => undefined,
        () => undefined,
      ),
    );
  const at = (day: string) => door({ ...context, clock: systemClock(day) });
  return { api: door(context), context, at };
}

export const boardOf = (api: Api, regime = monthly): Promise<TimelinessBoard> => api.submissions.timeliness({ regime });

/** 'Mai Sơn', '2023-M01' */
function placeOf(board: TimelinessBoard, body: string, period: string) {
  const column = board.periods.findIndex(({ code }) => code === period);
  const row = board.rows.find(({ agencyShort }) => agencyShort === body);
  return { cell: row?.cells[column], obligation: row?.obligations[column] ?? null };
}

export function cellOf(board: TimelinessBoard, body: string, period: string): TimelinessCell {
  const { cell } = placeOf(board, body, period);
  if (cell === undefined) throw new Error(`no ${body} in ${period}`);
  return cell;
}

export function obligationOf(board: TimelinessBoard, body: string, period: string): ObligationId {
  const { obligation } = placeOf(board, body, period);
  if (obligation === null) throw new Error(`${body} owes nothing in ${period}`);
  return obligation;
}
