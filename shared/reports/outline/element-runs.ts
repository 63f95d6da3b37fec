import { samePeriodLastYear } from '../../calendar/period.ts';
import type { Amount } from '../../indicators/indicators.contract.ts';
import { numberWords } from '../../numbers/number-words.ts';
import type { Mark } from '../../numbers/small-count-guard.ts';
import { type Run, text } from '../../paper/document.ts';
import { namedFigure, readName } from '../figure-sentence.ts';
import type { GuardedFacts } from '../guard-report.ts';
import type { TopicFigure } from '../report-facts.ts';
import type { ElementChip } from './chip.ts';
import type { SideName } from './chip-names.ts';
import { elementSource, elementSourceIn, figureRun, figureRuns, type WrittenFigure, wordRuns } from './chip-runs.ts';
import { comparisonRuns } from './comparison-runs.ts';

/** What a chip of a data element says. */
export function elementRuns({ side, form }: ElementChip, figure: TopicFigure, facts: GuardedFacts): Run[] {
  const written = writtenFigure(figure, side, facts);
  switch (form) {
    case null:
      return figureRuns(written);
    case 'named':
      return traceable(namedFigure(figure, written), written.source);
    case 'inWords':
      return wordRuns(written, (value, scale) => numberWords({ value, scale }));
    case 'comparison':
      return compared(figure, facts, 'percent');
    case 'change':
      return compared(figure, facts, 'count');
    case 'name':
      return [text(readName(figure.name).label)];
    case 'unit':
      return [text(figure.unit)];
  }
}

/** A state said in words has no number that could be followed, so the words can. */
function traceable(runs: Run[], source: string): Run[] {
  if (runs.some(({ kind }) => kind === 'figure')) return runs;
  return [figureRun(runs.map((run) => run.text).join(''), source)];
}

const notStored: Amount = { value: null, counted: 0, expected: 1, noneOccurred: false };

function writtenFigure(figure: TopicFigure, side: SideName | null, facts: GuardedFacts): WrittenFigure {
  const { code, unit, scale, parts } = figure;
  return {
    unit,
    scale,
    parts,
    threshold: facts.marks.threshold,
    ...sideOf(figure, side, facts),
    source: sourceOf(code, side, facts),
  };
}

function sideOf(figure: TopicFigure, side: SideName | null, { marks }: GuardedFacts): { amount: Amount; mark: Mark } {
  const { code } = figure;
  switch (side) {
    case null:
      return { amount: figure.inPeriod, mark: marks.inPeriod(code) };
    case 'cumulative':
      return { amount: figure.cumulative, mark: marks.cumulative(code) };
    case 'lastYear':
      return { amount: figure.lastYear ?? notStored, mark: marks.lastYear(code) };
  }
}

const sourceOf = (code: TopicFigure['code'], side: SideName | null, { period }: GuardedFacts): string =>
  side === 'lastYear' ? elementSourceIn(code, samePeriodLastYear(period)) : elementSource(code, side === 'cumulative');

function compared(figure: TopicFigure, facts: GuardedFacts, by: 'percent' | 'count'): Run[] {
  const { code, unit, scale, parts, lastYear } = figure;
  return comparisonRuns(
    {
      now: sideOf(figure, null, facts),
      before: lastYear === null ? null : sideOf(figure, 'lastYear', facts),
      unit,
      scale,
      parts,
      source: sourceOf(code, null, facts),
      sourceBefore: sourceOf(code, 'lastYear', facts),
    },
    by,
  );
}
