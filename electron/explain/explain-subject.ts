import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Explanation, Subject } from '../../shared/explain/explain.contract.ts';
import { explainSide } from '../../shared/explain/explain-side.ts';
import { formulaText } from '../../shared/explain/formula.ts';
import { percentOfAmounts } from '../../shared/explain/percent-of-amounts.ts';
import type { Context } from '../context.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { askedSubject, publicElement } from './subject.ts';

/** The figure with its formula, then the districts, communes and periods it is made of, by the rules that made it. */
export async function explainSubject(context: Context, subject: Subject, period: PeriodCode): Promise<Explanation> {
  const asked = await askedSubject(context, subject);
  const facts = await gatherFacts(context, new Set(asked.elements.map(({ code }) => code)), period, asked.coverage);
  const scope = asked.scope(facts, { period, cumulative: asked.cumulative });
  const sides = asked.sides.map((side) => explainSide(side, scope, asked.names));
  const percent = percentOfAmounts(sides.map(({ amount }) => amount));
  return {
    title: asked.title,
    place: asked.place,
    period,
    formula: formulaText(sides, percent),
    sides,
    percent,
    elements: asked.elements.map(publicElement),
  };
}
