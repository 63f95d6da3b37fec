import type Sqlite from 'better-sqlite3';
import { compareDays, type Day } from '../../shared/calendar/day.ts';
import { isInForce, occurrencesIn } from '../../shared/deadlines/occurrences.ts';
import { workingCalendar } from './obligations.repository.ts';
import { dueDateMover, planOf, plansWithRules, type Rule, rulesOf } from './regimes.repository.ts';

/**
 * After a change of the working calendar: what has not fallen due yet and nothing rests on gets the date its rule gives
 * now; answers how many moved. Nobody becomes late by it, and what an older form of the rule made keeps its date.
 */
export function redateObligations(handle: Sqlite.Database, today: Day): number {
  const calendar = workingCalendar(handle);
  const move = dueDateMover(handle, today);
  let moved = 0;
  for (const planId of plansWithRules(handle)) {
    const { year } = planOf(handle, planId);
    for (const rule of rulesOf(handle, planId)) {
      for (const { period, cutOff, dueOn } of occurrencesIn(year, rule, calendar)) {
        if (isInForce(cutOff, inForce(rule)) && compareDays(dueOn, today) >= 0) {
          moved += move({ regimeId: rule.id, period, cutOff, dueOn, startsOn: rule.starts_on });
        }
      }
    }
  }
  return moved;
}

const inForce = ({ starts_on: startsOn, ended_on: endedOn }: Rule) => ({ startsOn, endedOn });
