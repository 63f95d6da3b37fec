import { formatDay } from '../calendar/day-text.ts';
import { planInText } from '../paper/official-words.ts';
import type { Values } from './fill-template.ts';
import { distinctDays, type LetterFacts, lastDay } from './letter-facts.ts';
import {
  callOf,
  daysInText,
  earlierSentence,
  listInText,
  manyBodies,
  nthMark,
  periodInText,
  topicInText,
} from './wording.ts';

/** What the placeholders of one letter stand for. */
export function templateValues(facts: LetterFacts): Values {
  const { bodies, items, plan, officeInText, today } = facts;
  const [first, ...others] = bodies;
  const isJoint = others.length > 0;
  const returns = items.flatMap(({ returned }) => (returned === null ? [] : [returned]));
  return {
    co_quan: isJoint ? manyBodies : (first?.name ?? ''),
    loi_goi: callOf(bodies),
    van_phong: officeInText,
    ke_hoach: planInText(plan),
    linh_vuc: plan.field,
    nam: String(plan.year),
    ngay: formatDay(today),
    so_viec: String(items.length),
    han: daysInText(distinctDays(items.map(({ obligation }) => lastDay(obligation)))),
    ky: listInText(
      distinct(items.filter(({ request }) => request === null).map(({ obligation }) => periodInText(obligation))),
    ),
    lan: commonMark(bodies.map(({ nth }) => nth)),
    lan_truoc: isJoint ? '' : earlierSentence(officeInText, plan.year, first?.earlier ?? []),
    ly_do: distinct(returns.map(({ reason }) => reason)).join('; '),
    ngay_tra: listInText(distinctDays(returns.map(({ returnedOn }) => returnedOn)).map(formatDay)),
    noi_dung: distinct(items.flatMap(({ request }) => (request === null ? [] : [topicInText(request)]))).join('; '),
  };
}

/** A joint letter has a number of its own only where it is the same for all; its table has them one by one. */
const commonMark = (counts: readonly number[]): string => (new Set(counts).size === 1 ? nthMark(counts[0] ?? 1) : '');

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
