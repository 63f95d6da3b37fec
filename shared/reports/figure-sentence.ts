import { figureSource } from '../explain/figure-source.ts';
import type { Amount } from '../indicators/indicators.contract.ts';
import { guardWords } from '../numbers/guard-wording.ts';
import type { Mark } from '../numbers/small-count-guard.ts';
import { type Paragraph, paragraph, type Run, text } from '../paper/document.ts';
import type { ReportMarks } from './guard-report.ts';
import { type PrintedFigure, printedFigure } from './printed-figure.ts';
import type { TopicFigure } from './report-facts.ts';
import { elementNames, startInSentence, figureWords as words } from './wording.ts';

type SaidFigure = Exclude<PrintedFigure, { readonly state: 'below' }>;

/** What a sentence says of one figure, in the order of the form. */
interface Item {
  readonly figure: TopicFigure;
  readonly printed: SaidFigure;
  readonly source: string;
}

/**
 * "Trong kỳ (đủ số liệu: 11/12 huyện): 512 buổi tuyên truyền; không phát sinh tụ điểm phát hiện; …"
 * The completeness most figures share stands once, at the start; any other stands behind its figure.
 * A state that all share is said once.
 */
export function figureSentence(
  lead: string,
  figures: readonly TopicFigure[],
  side: 'inPeriod' | 'cumulative',
  marks: ReportMarks,
): Paragraph {
  const items = figures.map((figure) => ({
    figure,
    printed: print(figure, figure[side], marks[side](figure.code), marks.threshold),
    source: sourceOf(figure, side),
  }));
  const usual = usualCompleteness(items);
  const start = `${lead}${usual === whole ? '' : words.dataOf(usual)}: `;
  const same = sharedState(items);
  if (same !== undefined) return paragraph(text(`${start}${same}.`));
  const phrases = items.flatMap((item, index) => phrase(item, items[index - 1], usual));
  return paragraph(text(start), ...phrases, text('.'));
}

/** One figure as a sentence says it: '512 buổi tuyên truyền', 'không phát sinh tụ điểm phát hiện (11/12 huyện)'. */
export const namedFigure = (figure: TopicFigure, given: NamedAmount): Run[] =>
  phrase(
    { figure, printed: print(figure, given.amount, given.mark, given.threshold), source: given.source },
    undefined,
    whole,
  );

export interface NamedAmount {
  readonly amount: Amount;
  readonly mark: Mark;
  readonly threshold: number;
  readonly source: string;
}

/** In a sentence "dưới 5" stands where the number would. */
function print({ scale, parts }: TopicFigure, amount: Amount, mark: Mark, threshold: number): SaidFigure {
  const printed = printedFigure(amount, { scale, parts, mark });
  if (printed.state !== 'below') return printed;
  return { ...printed, state: 'number', text: guardWords.belowInText(threshold) };
}

const sourceOf = ({ code }: TopicFigure, side: 'inPeriod' | 'cumulative'): string =>
  figureSource({ kind: 'element', element: code, place: null, cumulative: side === 'cumulative' });

/** Stands for "nothing is missing", which needs no words. */
const whole = '';

function usualCompleteness(items: readonly Item[]): string {
  const tally = new Map<string, number>();
  for (const { printed } of items) {
    if (!('parts' in printed)) continue;
    const key = printed.isWhole ? whole : printed.parts;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  const [usual] = [...tally].toSorted(([, a], [, b]) => b - a);
  return usual?.[0] ?? whole;
}

function unusualCompleteness(printed: SaidFigure, usual: string): string {
  if (!('parts' in printed)) return '';
  return (printed.isWhole ? whole : printed.parts) === usual ? '' : ` (${printed.parts})`;
}

function sharedState(items: readonly Item[]): string | undefined {
  const states = new Set(items.map(({ printed }) => printed.state));
  const [state] = states;
  return states.size === 1 && state !== undefined && state !== 'number' ? stateWords[state] : undefined;
}

const stateWords: Record<Exclude<SaidFigure['state'], 'number'>, string> = {
  hidden: words.hidden,
  none: words.noneOccurred,
  'not-applicable': words.notApplicable,
  unknown: words.unknown,
};

/**
 * Names are those of the forms: 'Số …' is counted ('512 buổi tuyên truyền'), any other name is followed by its figure
 * and unit ('tổng số tiền phạt 12.500.000 đồng').
 */
function phrase({ figure, printed, source }: Item, before: Item | undefined, usual: string): Run[] {
  const { counted, label } = readName(figure.name);
  const start = joint(figure, before?.figure);
  const end = unusualCompleteness(printed, usual);
  if (printed.state === 'number') {
    const run: Run = { kind: 'figure', text: printed.text, source };
    return counted
      ? [...(start ? [text(start)] : []), run, text(` ${label}${end}`)]
      : [text(`${start}${label} `), run, text(` ${figure.unit}${end}`)];
  }
  const said = counted ? `${countedStateWords[printed.state]} ${label}` : `${label} ${stateWords[printed.state]}`;
  return [text(start + said + end)];
}

const countedStateWords: typeof stateWords = {
  hidden: words.hiddenCount,
  none: words.noneOccurred,
  'not-applicable': words.notApplicableCount,
  unknown: words.unknownCount,
};

/** "a; b, trong đó c, d; e": parts of a figure follow it, separated more lightly. */
function joint(figure: TopicFigure, before: TopicFigure | undefined): string {
  if (before === undefined) return '';
  if (!isPart(figure)) return '; ';
  return isPart(before) ? ', ' : `, ${words.among} `;
}

const isPart = ({ name }: TopicFigure): boolean => elementNames.among.test(name);

/** The sentence names the period, so a trailing 'trong kỳ' or a unit in brackets would be said twice; it has its own colon. */
export function readName(name: string): { counted: boolean; label: string } {
  const rest = name.replace(elementNames.among, '').replace(elementNames.tail, '').replace(': ', ' ');
  const counted = elementNames.count.test(rest);
  return { counted, label: startInSentence(rest.replace(elementNames.count, '')) };
}
