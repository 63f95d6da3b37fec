import { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { compareSide, type SourceAt } from '../../shared/explain/compare-side.ts';
import type {
  ComparedAt,
  ComparedMoment,
  Comparison,
  Difference,
  Moment,
} from '../../shared/explain/explain.contract.ts';
import { percentOfAmounts } from '../../shared/explain/percent-of-amounts.ts';
import { momentWords } from '../../shared/explain/wording.ts';
import type { Amount } from '../../shared/indicators/indicators.contract.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { changeReader, lastChangeAt, newestChange, printedReport } from './explain.repository.ts';
import { type FactsAsOf, factsAsOf } from './facts-as-of.ts';
import { askedSubject, publicElement } from './subject.ts';

/** What happened to the figures between two moments, each with its period, so that it adds up to the difference. */
export async function explainDifference(context: Context, { subject, left, right }: Comparison): Promise<Difference> {
  const asked = await askedSubject(context, subject);
  const [before, after] = [resolved(context, left), resolved(context, right)];
  const earlier = await factsAsOf(context, asked, left.period, before.change);
  const later = await factsAsOf(context, asked, right.period, after.change);
  const sourceAt = await sourcesOf(context, later);
  const scopeOf = ({ facts }: FactsAsOf, { period }: ComparedAt) =>
    asked.scope(facts, { period, cumulative: asked.cumulative });
  const sides = asked.sides.map((side) =>
    compareSide(side, scopeOf(earlier, left), scopeOf(later, right), asked.names, sourceAt),
  );
  const moment = (at: ComparedAt, { change, label }: Resolved, amounts: readonly Amount[]): ComparedMoment => ({
    period: at.period,
    label: momentWords.at(at.period, asked.cumulative, label),
    change,
    percent: percentOfAmounts(amounts),
  });
  return {
    title: asked.title,
    place: asked.place,
    left: moment(
      left,
      before,
      sides.map((side) => side.before),
    ),
    right: moment(
      right,
      after,
      sides.map((side) => side.after),
    ),
    sides,
    elements: asked.elements.map(publicElement),
  };
}

interface Resolved {
  /** Number of the last change known then. */
  readonly change: number;
  readonly label: string;
}

const resolved = ({ handle }: Context, { at }: ComparedAt): Resolved => resolve(handle, at);

function resolve(handle: Context['handle'], at: Moment): Resolved {
  switch (at.kind) {
    case 'now':
      return { change: newestChange(handle), label: momentWords.now };
    case 'day':
      return { change: lastChangeAt(handle, endOf(at.day)), label: momentWords.day(at.day) };
    case 'report': {
      const report = printedReport(handle, at.report);
      if (report === undefined) throw new AppFailure({ code: 'not-found', entity: 'report', id: String(at.report) });
      const madeOn = Day.parse(report.madeAt.slice(0, 10));
      // Of a print made before the change was kept with it, only the clock tells.
      const change = report.lastChange ?? lastChangeAt(handle, report.madeAt);
      return { change, label: momentWords.report(madeOn, report.fileName) };
    }
  }
}

/** Moments are written with Việt Nam's own offset (clock.ts), so they compare as text. */
const endOf = (day: Day): string => `${day}T23:59:59+07:00`;

async function sourcesOf({ db, handle }: Context, { changeAt }: FactsAsOf): Promise<SourceAt> {
  const read = changeReader(handle);
  const codes = new Map((await elementRows(db)).map(({ id, code }) => [id, code]));
  return (element, place, period) => {
    const change = changeAt(element, place, period);
    const found = change === undefined ? undefined : read(change);
    if (found === undefined) return null;
    return { storedUnder: codes.get(found.key.elementId) ?? element, source: found.source };
  };
}
