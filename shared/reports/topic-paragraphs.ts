import { compareDays } from '../calendar/day.ts';
import { type Paragraph, paragraph, text } from '../paper/document.ts';
import { figureSentence } from './figure-sentence.ts';
import type { GuardedFacts, ReportMarks } from './guard-report.ts';
import type { Topic, TopicFigure } from './report-facts.ts';
import * as wording from './wording.ts';

/** In the first period of the plan year the lũy kế is the period itself and is not repeated. */
export function topicParagraphs(topic: Topic, facts: GuardedFacts): Paragraph[] {
  const { coverage, yearStart, marks } = facts;
  const flows = topic.figures.filter((figure) => figure.kind === 'flow');
  const stocks = topic.figures.filter((figure) => figure.kind === 'stock');
  const say = (lead: string, figures: Topic['figures'], side: 'inPeriod' | 'cumulative'): Paragraph[] =>
    figures.length > 0 ? [figureSentence(lead, figures, side, marks)] : [];
  const isFirst = compareDays(coverage.from, yearStart) <= 0;
  const note = topic.note ? [sentence(topic.note)] : [];
  if (topic.figures.length > 0 && topic.figures.every(isUnknown))
    return [sentence(wording.figureWords.nothingKnown), ...note];
  return [
    ...say(wording.figureWords.inPeriod, flows, 'inPeriod'),
    ...(isFirst ? [] : say(wording.figureWords.cumulative(yearStart), flows, 'cumulative')),
    ...say(wording.figureWords.atEnd(coverage.to), stocks, 'inPeriod'),
    ...(topic.figures.some((figure) => isHidden(figure, marks)) ? [sentence(wording.guardNote(marks.threshold))] : []),
    ...note,
  ];
}

const isUnknown = ({ inPeriod, cumulative }: TopicFigure): boolean =>
  [inPeriod, cumulative].every(({ value, noneOccurred }) => value === null && !noneOccurred);

const isHidden = ({ code }: TopicFigure, marks: ReportMarks): boolean =>
  [marks.inPeriod(code), marks.cumulative(code)].some((mark) => mark !== 'shown');

const sentence = (value: string): Paragraph => paragraph(text(value));
