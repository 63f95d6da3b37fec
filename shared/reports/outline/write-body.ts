import { compareDays } from '../../calendar/day.ts';
import type { ElementCode } from '../../ids.ts';
import { type Block, type Heading, type Paragraph, paragraph, type Run, text } from '../../paper/document.ts';
import { endMark } from '../../paper/official-words.ts';
import type { GuardedFacts } from '../guard-report.ts';
import type { Topic } from '../report-facts.ts';
import { targetTable } from '../target-table.ts';
import { taskGroupsTable } from '../task-groups.ts';
import { topicParagraphs } from '../topic-paragraphs.ts';
import * as wording from '../wording.ts';
import { submissionSentence, taskSentence } from '../work-sentences.ts';
import type { Chip } from './chip.ts';
import type { WordName } from './chip-names.ts';
import { isSaidWhen } from './conditions.ts';
import type { BlockId, OutlineBlock, OutlineSection, OwnWords } from './outline.ts';
import { type Statement, sayChip, sayTemplate, type TemplateProblem } from './say-template.ts';

/** What one block of the outline has become: nothing where its condition does not hold or she left it out. */
export interface WrittenBlock {
  readonly outline: OutlineBlock;
  readonly own: OwnWords | undefined;
  readonly blocks: readonly Block[];
  readonly statements: readonly Statement[];
  readonly problems: readonly TemplateProblem[];
}

export interface WrittenSection {
  /** 'I. TÌNH HÌNH CHUNG'; empty for the opening and the closing. */
  readonly title: string;
  readonly blocks: readonly WrittenBlock[];
}

/** The text of a report: its outline filled with the facts, and what she wrote for it. */
export function writeBody(facts: GuardedFacts): WrittenSection[] {
  const { outline, own } = facts.writing;
  const byBlock = new Map(own.map((words) => [words.block, words]));
  let number = 0;
  return outline.sections.map((section) => {
    if (section.title !== '') number += 1;
    return {
      title: section.title === '' ? '' : sectionTitle(section.title, number, facts),
      blocks: writeSection(section, facts, byBlock),
    };
  });
}

/** As blocks of the paper, its last sentence with the mark that ends a text. */
export function bodyBlocks(sections: readonly WrittenSection[]): Block[] {
  const all = sections.flatMap(({ title, blocks }) => [
    ...(title === '' ? [] : [heading(1, title)]),
    ...blocks.flatMap((written) => written.blocks),
  ]);
  const last = all.at(-1);
  if (last?.kind !== 'paragraph') return [...all, paragraph(text(endMark))];
  return [...all.slice(0, -1), { ...last, runs: withEndMark(last.runs) }];
}

/** A full stop that was typed is the first of the mark's own. */
function withEndMark(runs: Paragraph['runs']): Paragraph['runs'] {
  const last = runs.at(-1);
  if (last === undefined) return [text(endMark)];
  return [...runs.slice(0, -1), { ...last, text: last.text.trimEnd().replace(/\.$/, '') }, text(endMark)];
}

function sectionTitle(title: string, number: number, facts: GuardedFacts): string {
  const [first] = sayTemplate(title, facts).paragraphs;
  const words = (first?.runs ?? []).map((run) => run.text).join('');
  return `${wording.roman[number - 1] ?? number}. ${words.toLocaleUpperCase('vi')}`;
}

type Own = ReadonlyMap<BlockId, OwnWords>;

function writeSection({ blocks }: OutlineSection, facts: GuardedFacts, own: Own): WrittenBlock[] {
  const numbers = headingNumbers();
  const written = blocks.map((block) => writeBlock(block, own.get(block.id), facts, numbers));
  const isSilent = written.every(({ outline, blocks: said }) => outline.kind === 'heading' || said.length === 0);
  return written.map((one) => (isSilent && isLastResort(one.outline) ? sayLast(one.outline, one.own, facts) : one));
}

const isLastResort = (block: OutlineBlock): block is Sentence =>
  block.kind === 'sentence' && block.when === 'nothing-else';

type Sentence = Extract<OutlineBlock, { kind: 'sentence' }>;

/** Headings inside a section count from 1. */
function headingNumbers(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

function writeBlock(
  block: OutlineBlock,
  own: OwnWords | undefined,
  facts: GuardedFacts,
  next: () => number,
): WrittenBlock {
  if (own?.decision === 'left-out') return silent(block, own);
  switch (block.kind) {
    case 'heading': {
      const said = sayTemplate(block.text, facts);
      const title = said.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
      return { ...silent(block, own), ...said, blocks: [heading(2, `${next()}. ${title}`)] };
    }
    case 'sentence':
    case 'own':
      return saySentence(block, own, facts);
    case 'topic': {
      const topic = facts.topics.find(({ title }) => title === block.title);
      return topic === undefined ? silent(block, own) : { ...silent(block, own), ...sayTopic(topic, facts) };
    }
    case 'built-in':
      return { ...silent(block, own), ...sayBuiltIn(block.what, facts, next) };
  }
}

const silent = (outline: OutlineBlock, own: OwnWords | undefined): WrittenBlock => ({
  outline,
  own,
  blocks: [],
  statements: [],
  problems: [],
});

/** Her own words are said whatever the condition: she wrote them for this report. */
function saySentence(
  block: Sentence | Extract<OutlineBlock, { kind: 'own' }>,
  own: OwnWords | undefined,
  facts: GuardedFacts,
): WrittenBlock {
  const before = silent(block, own);
  if (own?.decision === 'changed') return fromTemplate(before, own.text, facts, 'facts');
  return block.kind === 'own' || !isSaidWhen(block.when, facts) ? before : fromOutline(block, own, facts);
}

/** What is said where nothing else is, unless she left that out too. */
const sayLast = (block: Sentence, own: OwnWords | undefined, facts: GuardedFacts): WrittenBlock =>
  own?.decision === 'left-out' ? silent(block, own) : fromOutline(block, own, facts);

function fromOutline(block: Sentence, own: OwnWords | undefined, facts: GuardedFacts): WrittenBlock {
  const origin = block.suggested && own?.decision !== 'accepted' ? 'suggested' : 'facts';
  return fromTemplate(silent(block, own), block.text, facts, origin);
}

function fromTemplate(
  before: WrittenBlock,
  template: string,
  facts: GuardedFacts,
  origin: Paragraph['origin'],
): WrittenBlock {
  const { paragraphs, statements, problems } = sayTemplate(template, facts, origin);
  return { ...before, blocks: paragraphs, statements, problems };
}

type Said = Pick<WrittenBlock, 'blocks' | 'statements'>;

function sayBuiltIn(
  what: Extract<OutlineBlock, { kind: 'built-in' }>['what'],
  facts: GuardedFacts,
  next: () => number,
): Said {
  const { submissions, tasks } = facts;
  switch (what) {
    case 'submissions':
      return submissions.expected === 0
        ? nothing
        : saidWith(submissionSentence(submissions), ['sent', 'onTime', 'late', 'missing'], facts);
    case 'tasks':
      return tasks.total === 0
        ? nothing
        : saidWith(taskSentence(tasks), ['tasks', 'tasksDone', 'tasksInProgress', 'tasksNotStarted'], facts);
    case 'topics': {
      const all = facts.topics.map((topic) => {
        const { blocks, statements } = sayTopic(topic, facts);
        return { blocks: [heading(2, `${next()}. ${topic.title}`), ...blocks], statements };
      });
      return { blocks: all.flatMap(({ blocks }) => blocks), statements: all.flatMap(({ statements }) => statements) };
    }
    case 'targets':
      return { blocks: targetTable(facts), statements: [] };
    case 'task-groups':
      return { blocks: taskGroupsTable(tasks), statements: [] };
  }
}

const nothing: Said = { blocks: [], statements: [] };

const saidWith = (sentence: readonly Run[], names: readonly WordName[], facts: GuardedFacts): Said => ({
  blocks: [paragraph(...sentence)],
  statements: names.flatMap((name) => sayChip({ kind: 'word', name }, facts).statements),
});

/** The sentences of a topic say what a chip of each figure would say. */
function sayTopic(topic: Topic, facts: GuardedFacts): Said {
  const isFirst = compareDays(facts.coverage.from, facts.yearStart) <= 0;
  const chips = topic.figures.flatMap(({ code, kind }) => [
    chipOf(code, null),
    ...(kind === 'stock' || isFirst ? [] : [chipOf(code, 'cumulative')]),
  ]);
  return {
    blocks: topicParagraphs(topic, facts),
    statements: chips.flatMap((chip) => sayChip(chip, facts).statements),
  };
}

const chipOf = (code: ElementCode, side: 'cumulative' | null): Chip => ({ kind: 'element', code, side, form: null });

const heading = (level: Heading['level'], value: string): Heading => ({ kind: 'heading', level, text: value });
