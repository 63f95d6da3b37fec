import { guardWords, markedText } from '../numbers/guard-wording.ts';
import { formatPercent, percentOf } from '../numbers/percent.ts';
import { formatScaled } from '../numbers/scaled.ts';
import { type GuardCell, guardCounts, type Mark, showsRate } from '../numbers/small-count-guard.ts';
import { audienceNotes, guardFor } from '../paper/audience.ts';
import { compareVietnamese } from '../text/fold.ts';
import type { ElementMove, ElementTotal, MeetingFacts } from './meeting-facts.ts';
import { meetingWords as words } from './meeting-wording.ts';

type Cells = readonly [element: string, before: string, after: string, change: string];

interface GuardedMove {
  readonly move: ElementMove;
  readonly before: Mark;
  readonly after: Mark;
  readonly change: Mark;
}

/**
 * What moved most in proportion to itself first; of equals, what moved by more. What is hidden stands at the end in the
 * order of names, since its place in the list would tell it.
 */
export function moveRows(facts: MeetingFacts): Cells[] {
  const threshold = guardFor(facts.audience, facts.smallCountBelow);
  const moves = facts.moves.filter((move) => change(move) !== 0).map((move) => guarded(move, threshold));
  const open = moves.filter(isOpen).toSorted((a, b) => byProportion(a.move, b.move));
  const hidden = moves.filter((move) => !isOpen(move)).toSorted((a, b) => compareVietnamese(a.move.name, b.move.name));
  return [...open, ...hidden].map((move) => cellsOf(move, threshold));
}

/** What the table says of itself: who it is for, if it holds guarded counts, and how hidden ones are written. */
export function moveNotes(facts: MeetingFacts): string[] {
  const threshold = guardFor(facts.audience, facts.smallCountBelow);
  const moved = facts.moves.filter((move) => move.isGuarded && change(move) !== 0);
  if (moved.length === 0) return [];
  const hidesSome = moved.some((move) => !isOpen(guarded(move, threshold)));
  return [...(hidesSome ? [guardWords.note(threshold)] : []), audienceNotes[facts.audience]];
}

const change = ({ before, after }: ElementMove): number => (after.value ?? 0) - (before.value ?? 0);

/** The larger of two totals is the sum of the other and the difference: one of them hidden alone could be worked out. */
function guarded(move: ElementMove, threshold: number): GuardedMove {
  const cell = (id: string, value: number | null): GuardCell => ({
    id,
    figure: value === null ? undefined : { state: 'number', value },
    isGuarded: move.isGuarded,
  });
  const [larger, smaller] = change(move) > 0 ? ['after', 'before'] : ['before', 'after'];
  const cells = [
    cell('before', move.before.value),
    cell('after', move.after.value),
    cell('change', Math.abs(change(move))),
  ];
  const marks = guardCounts({ cells, sums: [{ total: larger, parts: [smaller, 'change'] }] }, threshold);
  const mark = (id: string): Mark => marks.get(id) ?? 'shown';
  return { move, before: mark('before'), after: mark('after'), change: mark('change') };
}

const isOpen = (move: GuardedMove): boolean => showsRate(move.before, move.after, move.change);

const byProportion = (a: ElementMove, b: ElementMove): number =>
  proportion(b) - proportion(a) || Math.abs(change(b)) - Math.abs(change(a));

function proportion(move: ElementMove): number {
  const larger = Math.max(move.before.value ?? 0, move.after.value ?? 0);
  return larger === 0 ? 0 : Math.abs(change(move)) / larger;
}

function cellsOf(guardedMove: GuardedMove, threshold: number): Cells {
  const { move, before, after } = guardedMove;
  const { name, unit, scale } = move;
  const total = (amount: ElementTotal, mark: Mark) =>
    totalText(amount, markedText(amount.value ?? 0, mark, threshold, scale));
  return [
    words.element(name, unit),
    total(move.before, before),
    total(move.after, after),
    changeText(guardedMove, threshold),
  ];
}

function totalText({ value, whole, all }: ElementTotal, total: string): string {
  if (value === null) return words.unknown;
  return whole === all ? total : words.incomplete(total, whole, all);
}

function changeText(guardedMove: GuardedMove, threshold: number): string {
  const { move, before, change: mark } = guardedMove;
  const moved = change(move);
  if (mark !== 'shown') return words.movedBy(moved > 0, markedText(Math.abs(moved), mark, threshold, move.scale));
  const sign = moved > 0 ? '+' : '';
  const percent = percentOf(moved, move.before.value ?? 0);
  const rate = percent === null || !showsRate(before) ? '' : ` (${sign}${formatPercent(percent)})`;
  return `${sign}${formatScaled(moved, move.scale)}${rate}`;
}
