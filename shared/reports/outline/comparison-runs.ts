import type { Amount } from '../../indicators/indicators.contract.ts';
import { formatScaled } from '../../numbers/scaled.ts';
import { type Run, text } from '../../paper/document.ts';
import type { CountedParts } from '../report-facts.ts';
import { completenessText } from '../wording.ts';
import { figureRun } from './chip-runs.ts';
import { type ComparedSide, compare } from './comparison.ts';
import { chipWords, comparisonWords as words } from './wording.ts';

export interface ComparedFigure {
  readonly now: ComparedSide;
  readonly before: ComparedSide | null;
  readonly unit: string;
  readonly scale: number;
  readonly parts: CountedParts;
  readonly source: string;
  readonly sourceBefore: string;
}

/** 'tăng 12,5% so với cùng kỳ', or by how many ('tăng 15 buổi …'): the verb goes by the sign. */
export function comparisonRuns(figure: ComparedFigure, by: 'percent' | 'count'): Run[] {
  const said = runsOf(figure, by);
  const missing = missingOf(figure);
  return missing === '' ? said : [...said, text(` (${missing})`)];
}

function runsOf(figure: ComparedFigure, by: 'percent' | 'count'): Run[] {
  const { now, before, unit, scale, source } = figure;
  const compared = compare(now, before);
  switch (compared.kind) {
    case 'up':
    case 'down': {
      const much = by === 'percent' ? words.percent(compared.tenths) : formatScaled(compared.difference, scale);
      const behind = `${by === 'count' && unit !== '' ? ` ${unit}` : ''}${words.than}`;
      return [text(`${words[compared.kind]} `), figureRun(much, source), text(behind)];
    }
    case 'now-none':
      return noneNow(figure);
    default:
      return [figureRun(wordsOf[compared.kind], source)];
  }
}

/** That it fell by 100 per cent would be a number for what is none. */
function noneNow({ before, unit, scale, sourceBefore }: ComparedFigure): Run[] {
  const value = formatScaled(before?.amount.value ?? 0, scale);
  return [text(words.noneNow), figureRun(value, sourceBefore), ...(unit === '' ? [] : [text(` ${unit}`)])];
}

const wordsOf = {
  'now-unknown': chipWords.unknown,
  'now-not-applicable': chipWords.notApplicable,
  'base-unknown': words.unknown,
  'base-not-applicable': words.notApplicable,
  'base-none': words.none,
  hidden: words.hidden,
  same: words.same,
} as const;

function missingOf({ now, before, parts }: ComparedFigure): string {
  const [here, then] = [shortOf(now.amount, parts), before === null ? '' : shortOf(before.amount, parts)];
  return [...(here === '' ? [] : [words.now(here)]), ...(then === '' ? [] : [words.before(then)])].join('; ');
}

/** Where nothing at all is known there is nothing to be complete. */
function shortOf({ value, noneOccurred, counted, expected }: Amount, parts: CountedParts): string {
  const isKnown = value !== null || noneOccurred;
  return isKnown && counted < expected ? completenessText(counted, expected, parts) : '';
}
