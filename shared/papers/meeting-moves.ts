import { formatPercent, percentOf } from '../numbers/percent.ts';
import { formatScaled } from '../numbers/scaled.ts';
import { isSmall } from '../reports/printed-figure.ts';
import type { ElementMove, ElementTotal, MeetingFacts } from './meeting-facts.ts';
import { meetingWords as words } from './meeting-wording.ts';

type Cells = readonly [element: string, before: string, after: string, change: string];

/** What moved most in proportion to itself first; of equals, what moved by more. */
export const moveRows = ({ moves, smallCountBelow }: MeetingFacts): Cells[] =>
  moves
    .filter((move) => change(move) !== 0 && !isHidden(move, smallCountBelow))
    .toSorted((a, b) => proportion(b) - proportion(a) || Math.abs(change(b)) - Math.abs(change(a)))
    .map(cellsOf);

const change = ({ before, after }: ElementMove): number => (after.value ?? 0) - (before.value ?? 0);

function proportion(move: ElementMove): number {
  const larger = Math.max(move.before.value ?? 0, move.after.value ?? 0);
  return larger === 0 ? 0 : Math.abs(change(move)) / larger;
}

/** The difference of two counts tells as much of a person as a count does. */
const isHidden = (move: ElementMove, below: number): boolean =>
  move.isGuarded &&
  [move.before.value ?? 0, move.after.value ?? 0, Math.abs(change(move))].some((count) => isSmall(count, below));

function cellsOf(move: ElementMove): Cells {
  const { name, unit, scale, before, after } = move;
  return [words.element(name, unit), totalText(before, scale), totalText(after, scale), changeText(move)];
}

function totalText({ value, whole, all }: ElementTotal, scale: number): string {
  if (value === null) return words.unknown;
  const total = formatScaled(value, scale);
  return whole === all ? total : words.incomplete(total, whole, all);
}

function changeText(move: ElementMove): string {
  const moved = change(move);
  const sign = moved > 0 ? '+' : '';
  const percent = percentOf(moved, move.before.value ?? 0);
  return `${sign}${formatScaled(moved, move.scale)}${percent === null ? '' : ` (${sign}${formatPercent(percent)})`}`;
}
