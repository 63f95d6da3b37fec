import type { z } from 'zod';
import { compareDays } from '../../shared/calendar/day.ts';
import { formatPeriod } from '../../shared/calendar/period.ts';
import type { deadlinesContract } from '../../shared/deadlines/deadlines.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { ObligationId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { bodiesOn } from './make-obligations.ts';
import { insertRequest, obligationWriter, type ReporterRow, type Rule, rulesOf } from './regimes.repository.ts';

type Input = z.output<(typeof deadlinesContract)['ask']['input']>;

/** An on-request report is asked for: one obligation for each body, all named after the request's number. */
export const askForReport = (context: Context) => (input: Input) =>
  inOneStep(context, 'deadlines.ask', async (tx) => {
    const plan = await currentPlan(tx);
    const rule = rulesOf(context.handle, plan.id).find(({ code }) => code === input.regime);
    if (rule === undefined) throw new AppFailure({ code: 'not-found', entity: 'regime', id: input.regime });
    requireSense(rule, input);
    const bodies = chosen(bodiesOn(context.handle, rule, input.askedOn), input.agencies);
    const { askedOn, dueOn, subject, documentNumber } = input;
    const given = { regimeId: rule.id, askedOn, dueOn, subject, documentNumber, at: context.clock.now() };
    const request = await insertRequest(tx, given);
    const period = formatPeriod({ year: plan.year, kind: 'year', number: 1 });
    const write = obligationWriter(context.handle);
    const ids = bodies.map(({ id: agencyId, code }) => {
      const identity = `${plan.code}:${rule.code}:${code}:${request.number}`;
      return write({ identity, regimeId: rule.id, agencyId, period, cutOff: askedOn, dueOn, requestId: request.id });
    });
    return { obligations: ids.length, ids: ids.map((id) => ObligationId.parse(id)) };
  });

/** Only a regime that waits to be asked can be asked for, while it lasts. */
function requireSense({ due, ended_on: endedOn }: Rule, { askedOn, dueOn }: Input): void {
  if (compareDays(dueOn, askedOn) < 0) throw invalid('dueOn', 'before_asked');
  if (due.kind !== 'on-request') throw invalid('regime', 'not_on_request');
  if (endedOn !== null && compareDays(endedOn, askedOn) < 0) throw invalid('regime', 'ended');
}

/** None named: all whom the regime binds on the day. One it does not bind cannot be asked under it. */
function chosen(bound: readonly ReporterRow[], agencies: readonly number[]): readonly ReporterRow[] {
  const named = new Set(agencies);
  const bodies = named.size === 0 ? bound : bound.filter(({ id }) => named.has(id));
  if (bodies.length === 0 || bodies.length < named.size) throw invalid('agencies', 'not_bound');
  return bodies;
}

const invalid = (path: string, issue: string) => new AppFailure({ code: 'invalid-input', problems: [{ path, issue }] });
