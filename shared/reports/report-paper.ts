import { compareDays } from '../calendar/day.ts';
import {
  type Block,
  type Heading,
  type PaperDocument,
  type Paragraph,
  paragraph,
  suggestion,
  text,
} from '../paper/document.ts';
import * as official from '../paper/official-words.ts';
import { figureSentence } from './figure-sentence.ts';
import { type GuardedFacts, guardReport, type ReportMarks } from './guard-report.ts';
import { annexParts } from './report-annexes.ts';
import type { ReportFacts, Topic, TopicFigure } from './report-facts.ts';
import { incompletePlaces, unmetTargets } from './shortfalls.ts';
import { targetTable } from './target-table.ts';
import * as wording from './wording.ts';

/** The office's report to its superior (Báo cáo with "Kính gửi"), in the order of the usual outline. */
export function reportPaper(given: ReportFacts): PaperDocument {
  const facts = guardReport(given);
  const subject = wording.subject(facts);
  return {
    title: `${wording.reportTypeName}: ${subject}`,
    subject,
    parts: [{ kind: 'body', orientation: 'portrait', blocks: bodyBlocks(facts, subject) }, ...annexParts(facts)],
  };
}

function bodyBlocks(facts: GuardedFacts, subject: string): Block[] {
  return [
    ...head(facts, subject),
    sentence(wording.opening(facts)),
    ...situation(facts),
    ...results(facts),
    ...shortcomings(facts),
    ...nextSteps(facts),
    ...proposals(facts),
    sentence(wording.closing(facts)),
    foot(facts),
  ];
}

function head({ office, issuedIn, isDraft, addressee }: ReportFacts, subject: string): Block[] {
  return [
    {
      kind: 'letterhead',
      nation: official.nation,
      motto: official.motto,
      governingBody: office.governingBody,
      office: official.officeInHead(office.name),
      numberLine: official.numberLine(wording.reportSymbol(office.abbreviation)),
      placeAndDate: official.placeAndDate(office.placeForDate, issuedIn),
    },
    ...(isDraft ? [{ kind: 'draft-mark', text: wording.draftMark } as const] : []),
    { kind: 'title', typeName: wording.reportTypeName, subject },
    { kind: 'addressee', label: official.addresseeLabel, names: [addressee] },
  ];
}

function situation({ coverage, yearStart, submissions, tasks }: ReportFacts): Block[] {
  return [
    heading(1, wording.headings.situation),
    sentence(wording.coverageSentence(coverage, yearStart)),
    ...(submissions.expected > 0 ? [sentence(wording.submissionSentence(submissions))] : []),
    ...(tasks.total > 0 ? [sentence(wording.taskSentence(tasks))] : []),
  ];
}

function results(facts: GuardedFacts): Block[] {
  const number = facts.topics.length + 1;
  return [
    heading(1, wording.headings.results),
    ...facts.topics.flatMap((topic, index) => [
      heading(2, `${index + 1}. ${topic.title}`),
      ...topicParagraphs(topic, facts),
    ]),
    heading(2, `${number}. ${wording.headings.targets}`),
    ...targetTable(facts),
  ];
}

/** In the first period of the plan year the lũy kế is the period itself and is not repeated. */
function topicParagraphs(topic: Topic, facts: GuardedFacts): Paragraph[] {
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

function shortcomings(facts: GuardedFacts): Block[] {
  const { late, missing } = facts.submissions;
  const incomplete = incompletePlaces(facts);
  const unmet = unmetTargets(facts);
  const overdue = facts.tasks.overdue ?? 0;
  const lines = [
    ...(missing.length > 0 ? [wording.shortcomings.notSent(missing)] : []),
    ...(late.length > 0 ? [wording.shortcomings.sentLate(late)] : []),
    ...(incomplete.length > 0 ? [wording.shortcomings.incomplete(incomplete)] : []),
    ...(unmet.length > 0 ? [wording.shortcomings.notMet(unmet)] : []),
    ...(overdue > 0 ? [wording.shortcomings.overdue(overdue)] : []),
  ];
  return [heading(1, wording.headings.shortcomings), ...orElse(lines, wording.shortcomings.none).map(sentence)];
}

function nextSteps(facts: GuardedFacts): Block[] {
  const { tasks, submissions, period } = facts;
  const places = [...submissions.missing, ...submissions.late];
  const overdue = tasks.overdue ?? 0;
  const lines = [
    ...(tasks.inProgress > 0 ? [wording.nextSteps.continueTasks(tasks.inProgress)] : []),
    ...(tasks.notStarted > 0 ? [wording.nextSteps.beginTasks(tasks.notStarted)] : []),
    ...(overdue > 0 ? [wording.nextSteps.closeOverdue(overdue)] : []),
    ...(places.length > 0 ? [wording.nextSteps.urge(places)] : []),
    ...(unmetTargets(facts).length > 0 ? [wording.nextSteps.reachTargets] : []),
  ];
  return [
    heading(1, wording.headings.nextSteps(period)),
    ...orElse(lines, wording.nextSteps.keepGoing).map((line) => suggestion(line)),
  ];
}

function proposals({ addressee, submissions }: ReportFacts): Block[] {
  const { missing } = submissions;
  const line = missing.length > 0 ? wording.proposals.remind(addressee, missing) : wording.proposals.none;
  return [heading(1, wording.headings.proposals), suggestion(line)];
}

function foot({ office, signatory, addressee }: ReportFacts): Block {
  const others = office.recipients.filter((recipient) => !names(recipient, addressee));
  return {
    kind: 'signature',
    authority: signatory.authority,
    name: signatory.name,
    recipientsLabel: official.recipientsLabel,
    recipients: [official.asAbove, ...others.filter((recipient) => recipient !== official.asAbove)],
  };
}

/** 'Ủy ban nhân dân tỉnh (b/c)' names 'Ủy ban nhân dân tỉnh Sơn La', which "Như trên" covers already. */
const names = (recipient: string, addressee: string): boolean =>
  addressee.startsWith(recipient.replace(/ \(.*\)$/, ''));

const heading = (level: Heading['level'], value: string): Heading => ({ kind: 'heading', level, text: value });

const sentence = (value: string): Paragraph => paragraph(text(value));

const orElse = (lines: readonly string[], otherwise: string): readonly string[] =>
  lines.length > 0 ? lines : [otherwise];
