import { samePeriodLastYear } from '../../calendar/period.ts';
import type { Amount, IndicatorRow } from '../../indicators/indicators.contract.ts';
import { formatPercent } from '../../numbers/percent.ts';
import { formatScaled } from '../../numbers/scaled.ts';
import { showsRate } from '../../numbers/small-count-guard.ts';
import { type Run, text } from '../../paper/document.ts';
import type { GuardedFacts } from '../guard-report.ts';
import { completenessText, startInSentence, statusWords, targetTable } from '../wording.ts';
import type { IndicatorForm } from './chip-names.ts';
import { figureRun, figureRuns, indicatorSource, indicatorSourceIn } from './chip-runs.ts';
import { comparisonRuns } from './comparison-runs.ts';
import { comparisonWords, chipWords as words } from './wording.ts';

/** What a chip of an indicator says: lũy kế, as its target is counted. */
export function indicatorRuns(form: IndicatorForm | null, row: IndicatorRow, facts: GuardedFacts): Run[] {
  const source = indicatorSource(row.code);
  switch (form) {
    case null:
      return row.denominator === null ? sideRuns(row, 'numerator', facts) : rateRuns(row, facts);
    case 'numerator':
      return sideRuns(row, 'numerator', facts);
    case 'denominator':
      return sideRuns(row, 'denominator', facts);
    case 'judgement':
      return [figureRun(judgement(row, facts), source)];
    case 'planned':
      return [text(planned(row))];
    case 'lastYear':
      return [figureRun(lastYearText(row, facts), indicatorSourceIn(row.code, samePeriodLastYear(facts.period)))];
    case 'comparison':
      return row.denominator === null ? countCompared(row, facts) : rateCompared(row, facts);
    case 'name':
      return [text(startInSentence(row.name))];
  }
}

function rateRuns(row: IndicatorRow, facts: GuardedFacts): Run[] {
  const said = figureRun(rateText(row, facts), indicatorSource(row.code));
  const short = missingText(row, facts);
  return short === '' ? [said] : [said, text(words.inBrackets(short))];
}

/** 0 of 0 is "không phát sinh"; beside a hidden count its rate would tell it. */
function rateText(row: IndicatorRow, facts: GuardedFacts): string {
  if (row.numerator.expected === 0 || row.denominator?.expected === 0) return words.notApplicable;
  if ([row.numerator, row.denominator].some((side) => side !== null && isUnknown(side))) return words.unknown;
  if (row.percent === null) return words.none;
  return showsAll(row, facts) ? formatPercent(row.percent) : words.hidden;
}

const isUnknown = ({ value, noneOccurred }: Amount): boolean => value === null && !noneOccurred;

function showsAll(row: IndicatorRow, { marks }: GuardedFacts): boolean {
  const { numerator, denominator } = marks.sides(row);
  return showsRate(numerator, denominator);
}

function sideRuns(row: IndicatorRow, side: 'numerator' | 'denominator', facts: GuardedFacts): Run[] {
  const amount = row[side];
  const source = indicatorSource(row.code);
  if (amount === null) return [figureRun(words.notApplicable, source)];
  const mark = facts.marks.sides(row)[side];
  const { threshold } = facts.marks;
  return figureRuns({ amount, mark, threshold, unit: row.unit, scale: 0, parts: 'districts', source });
}

function judgement(row: IndicatorRow, facts: GuardedFacts): string {
  if (row.status === null) return targetTable.noNumber;
  const isJudged = row.status === 'met' || row.status === 'not-met';
  return isJudged && !showsAll(row, facts) ? words.hidden : statusWords[row.status].toLowerCase();
}

function planned({ target }: IndicatorRow): string {
  if (target === null) return targetTable.noNumber;
  const percent = `${formatScaled(target.value, target.scale)}%`;
  return target.operator === '>=' ? targetTable.atLeast(percent) : percent;
}

/** Whether that year's own report could print both sides. */
function showsLastYear(row: IndicatorRow, { marks }: GuardedFacts): boolean {
  const { numerator, denominator } = marks.lastYearSides(row);
  return showsRate(numerator, denominator);
}

function lastYearText(row: IndicatorRow, facts: GuardedFacts): string {
  const { lastYear } = row;
  if (lastYear === null || isUnknown(lastYear.numerator)) return words.unknown;
  if (!showsLastYear(row, facts)) return words.hidden;
  if (lastYear.denominator === null) return `${formatScaled(lastYear.numerator.value ?? 0, 0)} ${row.unit}`.trim();
  return lastYear.percent === null ? words.none : formatPercent(lastYear.percent);
}

function countCompared(row: IndicatorRow, facts: GuardedFacts): Run[] {
  return comparisonRuns(
    {
      now: { amount: row.numerator, mark: facts.marks.sides(row).numerator },
      before:
        row.lastYear === null
          ? null
          : { amount: row.lastYear.numerator, mark: facts.marks.lastYearSides(row).numerator },
      unit: row.unit,
      scale: 0,
      parts: 'districts',
      source: indicatorSource(row.code),
      sourceBefore: indicatorSourceIn(row.code, samePeriodLastYear(facts.period)),
    },
    'percent',
  );
}

/** A rate is compared by its points: 'tăng 2,5 điểm phần trăm so với cùng kỳ'. */
function rateCompared(row: IndicatorRow, facts: GuardedFacts): Run[] {
  const source = indicatorSource(row.code);
  const before = row.lastYear?.percent ?? null;
  if (row.percent === null) return [figureRun(rateText(row, facts), source)];
  if (row.lastYear === null || isUnknown(row.lastYear.numerator)) return [figureRun(comparisonWords.unknown, source)];
  if (before === null) return [figureRun(comparisonWords.none, source)];
  if (!showsAll(row, facts) || !showsLastYear(row, facts)) return [figureRun(comparisonWords.hidden, source)];
  if (row.percent === before) return [figureRun(comparisonWords.same, source)];
  const verb = row.percent > before ? comparisonWords.up : comparisonWords.down;
  const much = formatPercent(Math.abs(row.percent - before)).replace('%', '');
  const short = missingText(row, facts);
  return [
    text(`${verb} `),
    figureRun(much, source),
    text(` ${comparisonWords.points}${comparisonWords.than}${short === '' ? '' : words.inBrackets(short)}`),
  ];
}

function missingText({ missing }: IndicatorRow, { submissions }: GuardedFacts): string {
  if (missing.length === 0) return '';
  return completenessText(Math.max(0, submissions.expected - missing.length), submissions.expected, 'districts');
}
