import { addDays, Day } from '../../shared/calendar/day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import { obligationState } from '../../shared/deadlines/obligation-state.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ObligationId, RegimeCode } from '../../shared/ids.ts';
import type { TimelinessBoard } from '../../shared/submissions/submissions.contract.ts';
import { cellOf, type OwingBody, timelinessBoard } from '../../shared/submissions/timeliness.ts';
import type { Context } from '../context.ts';
import { workingCalendar } from '../deadlines/obligations.repository.ts';
import { isOwed } from '../deadlines/obligations.ts';
import { regimeByCode } from '../deadlines/regimes.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { type BodyRow, owingBodies } from './timeliness.repository.ts';

/** The board of one regime of the plan in use, as of today; of the periods that end by a day, where one is given. */
export async function readTimeliness(context: Context, code: RegimeCode, until?: Day): Promise<TimelinessBoard> {
  const regime = await regimeByCode(context.db, (await currentPlan(context.db)).id, code);
  if (regime === undefined) throw new AppFailure({ code: 'not-found', entity: 'regime', id: code });
  const today = context.clock.today();
  const bodies = owingBodies(context.handle, regime.id, today);
  const read = reader(context, today, addDays(today, regime.warnDays));
  const owing = bodies.map(read).map((body) => (until === undefined ? body : owingUntil(body, until)));
  return timelinessBoard({ regime: code, name: regime.name }, owing, periodLabel);
}

/** What a body owes by a day, its obligations beside their standings. */
function owingUntil(body: OwingBody, until: Day): OwingBody {
  const isOwing = (at: number): boolean => (body.standings[at]?.cutOff ?? until) <= until;
  return {
    ...body,
    obligations: body.obligations.filter((_, at) => isOwing(at)),
    standings: body.standings.filter((_, at) => isOwing(at)),
  };
}

/**
 * Most bodies stand as others do, and most occurrences share their dates: each list of standings is read once, each set
 * of dates is judged once, and what is made of it is one object for all.
 */
function reader({ handle }: Context, today: Day, soonUntil: Day): (body: BodyRow) => OwingBody {
  const calendar = workingCalendar(handle);
  const judge = once((_limitsAndText: string, text: string, body: BodyRow) => {
    const { period, request, cutOff, letters, isSkipped, ...dates } = occurrenceOf(text);
    const isRequired = isOwed(cutOff, { ...body, isSkipped });
    const judged = obligationState({ ...dates, isRequired }, today, soonUntil, calendar);
    return { period, request, cutOff, dueOn: dates.dueOn, cell: cellOf({ ...dates, ...judged, letters }) };
  });
  const judgeAll = once((_limitsAndTexts: string, limits: string, body: BodyRow) =>
    body.standings.split('|').map((text) => judge(limits + text, text, body)),
  );
  return (body) => {
    const limits = limitsOf(body);
    return {
      ...body,
      obligations: body.obligations.split(' ').map(idOf),
      standings: judgeAll(limits + body.standings, limits, body),
    };
  };
}

/** Empty for nearly all: those who have neither begun nor ended. */
const limitsOf = ({ validFrom, validTo, placeFrom, placeTo }: BodyRow): string =>
  [validFrom, validTo, placeFrom, placeTo].every((day) => day === null)
    ? ''
    : [validFrom, validTo, placeFrom, placeTo, ''].join(' ');

/** Asked for thousands of times on one board: the same check as the schema's, without its machinery. */
function idOf(text: string): ObligationId {
  const id = Number(text);
  if (!isObligationId(id)) throw new Error(`${text} is no id`);
  return id;
}

const isObligationId = (id: number): id is ObligationId => Number.isSafeInteger(id) && id > 0;

/** See `standing` in timeliness.repository.ts. */
function occurrenceOf(text: string) {
  const [period, request, cutOff, dueOn, movedTo, extendedTo, receivedOn, skipped, letters] = text.split(' ');
  return {
    period: periodOfNumber(Number(period)),
    request: request === '-' ? null : Number(request),
    cutOff: Day.parse(cutOff),
    dueOn: Day.parse(dueOn),
    movedTo: optionalDay(movedTo),
    extendedTo: optionalDay(extendedTo),
    receivedOn: optionalDay(receivedOn),
    isSkipped: skipped === '1',
    letters: Number(letters),
  };
}

const optionalDay = (text: string | undefined): Day | null => (text === '-' ? null : Day.parse(text));

/** Remembers what was made for a key; `rest` is what it is made from. */
function once<K, T, R extends readonly unknown[]>(make: (key: K, ...rest: R) => T): (key: K, ...rest: R) => T {
  const made = new Map<K, T>();
  return (key, ...rest) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key, ...rest);
    made.set(key, value);
    return value;
  };
}
