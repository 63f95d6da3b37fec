import type { BodyFinder } from './bodies.ts';
import { isBullet, type MarkStyle, plainRanks, rankOf } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import type { BodyRef, LineRule } from './proposal.ts';
import { endsSentence, endsWithColon, isCapitals } from './sentences.ts';
import type { Placed } from './zones.ts';

/** A paragraph of the body that stands above others. */
export interface Heading {
  readonly level: number;
  readonly rule: LineRule;
  readonly bodies: readonly BodyRef[];
  readonly unsure: boolean;
}

/** Above this length a line is rather a sentence than the name of what follows. */
const longHeading = 160;
const longestHeading = 320;
const shortLine = 90;
const deepest = 9;

type Line = Paragraph & { readonly place: Placed | undefined };
type Found = { readonly rank: number; readonly rule: LineRule; readonly bodies: readonly BodyRef[] };

/** One entry per paragraph; undefined for what is no heading. */
export function outlineOf(
  paragraphs: readonly Paragraph[],
  places: readonly (Placed | undefined)[],
  finder: Pick<BodyFinder, 'inHeading'>,
): (Heading | undefined)[] {
  const lines = paragraphs.map((paragraph, index): Line => ({ ...paragraph, place: places[index] }));
  const ranks = ranksOf(lines);
  const hasNumbers = lines.some(({ mark, place }) => place === undefined && mark && !isBullet(mark.style));
  const found = lines.map((line, index) =>
    line.place || line.cells.length > 1
      ? undefined
      : headingAt(line, { next: lines[index + 1], ranks, hasNumbers, finder }),
  );
  return levelled(found, lines);
}

/** '1)' takes the place of '1.' in a paper that has no '1.' at all. */
function ranksOf(lines: readonly Line[]): (style: MarkStyle) => number {
  const styles = new Set(lines.map(({ mark }) => mark?.style));
  return (style) => (style === 'number-in-brackets' && !styles.has('arabic') ? rankOf('arabic') : rankOf(style));
}

interface Surroundings {
  readonly next: Line | undefined;
  readonly ranks: (style: MarkStyle) => number;
  readonly hasNumbers: boolean;
  readonly finder: Pick<BodyFinder, 'inHeading'>;
}

function headingAt(line: Line, around: Surroundings): Found | undefined {
  if (line.text.length > longestHeading) return undefined;
  if (line.mark === undefined) return plainHeading(line.text, around);
  const isAbove = hasBelow(line, around.next, around.ranks);
  const bodies = endsSentence(line.text) ? [] : around.finder.inHeading(line.text);
  const rank = around.ranks(line.mark.style);
  const found = isAbove
    ? ruleAbove(line, line.mark.style, rank, bodies)
    : rank <= rankOf('roman') && !endsSentence(line.text)
      ? 'part-mark'
      : undefined;
  return found && { rank, rule: found, bodies };
}

/** Why a marked line with something below it is a heading. */
function ruleAbove({ text }: Line, style: MarkStyle, rank: number, bodies: readonly BodyRef[]): LineRule | undefined {
  if (rank <= rankOf('roman')) return 'part-mark';
  if (endsSentence(text) || isRunIn(text)) return undefined;
  if (bodies.length > 0) return 'names-bodies';
  return isBullet(style) ? undefined : 'number-with-content';
}

/** Something stands below it: a deeper mark, or words without any. */
function hasBelow(line: Line, next: Line | undefined, ranks: (style: MarkStyle) => number): boolean {
  if (next === undefined || (next.place && next.place.kind !== 'closing')) return false;
  if (next.place || next.cells.length > 1 || next.mark === undefined) return true;
  return line.mark === undefined || ranks(next.mark.style) > ranks(line.mark.style);
}

/** 'Sở Y tế: Chủ trì …' is a duty with its body before it, not a heading. */
const isRunIn = (text: string): boolean => /^[^:.]{3,120}:\s+\p{L}/u.test(text);

function plainHeading(text: string, { next, hasNumbers, finder }: Surroundings): Found | undefined {
  if (endsSentence(text)) return undefined;
  if (isCapitals(text) && text.length <= longHeading)
    return { rank: plainRanks.capitals, rule: 'capitals', bodies: finder.inHeading(text) };
  if (isRunIn(text) || next === undefined || next.place) return undefined;
  const bodies = finder.inHeading(text);
  if (bodies.length > 0 && (endsWithColon(text) || next.mark || endsSentence(next.text)))
    return { rank: plainRanks.line, rule: 'names-bodies', bodies };
  return isShortAbove(text, next, hasNumbers)
    ? { rank: plainRanks.line, rule: 'short-before-list', bodies }
    : undefined;
}

/** A short line above a list; where nothing bears a number, also one above a longer paragraph. */
function isShortAbove(text: string, { mark, text: below }: Line, hasNumbers: boolean): boolean {
  if (text.length > shortLine || !/^\p{Lu}/u.test(text)) return false;
  if (mark) return isBullet(mark.style);
  return !hasNumbers && below.length > text.length && endsSentence(below);
}

/** Levels by nesting: a heading stands below the nearest one of a smaller rank. */
function levelled(found: readonly (Found | undefined)[], lines: readonly Line[]): (Heading | undefined)[] {
  let open: readonly number[] = [];
  return found.map((one, index) => {
    if (one === undefined) return undefined;
    open = [...open.filter((rank) => rank < one.rank), one.rank];
    const text = lines[index]?.text ?? '';
    const isLong = text.length > longHeading && one.bodies.length === 0;
    const unsure = isLong || one.rule === 'short-before-list';
    return {
      level: Math.min(deepest, open.length),
      rule: isLong ? 'long-heading' : one.rule,
      bodies: one.bodies,
      unsure,
    };
  });
}
