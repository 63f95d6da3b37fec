import { type Paragraph, type Run, text } from '../../paper/document.ts';
import type { GuardedFacts } from '../guard-report.ts';
import { type Chip, type ChipCatalog, type ChipProblem, chipKey, readChip } from './chip.ts';
import { wordNames } from './chip-names.ts';
import { elementRuns } from './element-runs.ts';
import { indicatorRuns } from './indicator-runs.ts';
import { type BrokenBrace, type ChipPart, type TemplatePart, templateParts } from './template.ts';
import { isCounted, runsOfWord } from './word-runs.ts';
import { chipWords } from './wording.ts';

/** One figure that the text states, under the key it is remembered by. Lost: there is no such figure in this report. */
export interface Statement {
  readonly key: string;
  /** What the figure is of: 'Số buổi tuyên truyền'. */
  readonly name: string;
  readonly said: string;
  readonly isLost: boolean;
}

/** What is wrong in a template and where: `at` counts from the start of the whole text. */
export interface TemplateProblem {
  readonly at: number;
  readonly written: string;
  readonly problem: BrokenBrace | ChipProblem;
}

export interface SaidText {
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Statement[];
  readonly problems: readonly TemplateProblem[];
}

/** The figures of a report that a chip may name. */
export const catalogOf = ({ topics, indicators }: Pick<GuardedFacts, 'topics' | 'indicators'>): ChipCatalog => ({
  elements: topics.flatMap(({ figures }) => figures),
  indicators,
});

/** Without any figures: what cannot be read, for a template that is about to be kept. */
export const problemsIn = (template: string, catalog: ChipCatalog): TemplateProblem[] =>
  templateParts(template).flatMap((part) => problemOf(part, catalog));

function problemOf(part: TemplatePart, catalog: ChipCatalog): TemplateProblem[] {
  if (part.kind === 'text') return [];
  if (part.kind === 'broken') return [{ at: part.at, written: part.text, problem: part.problem }];
  const read = readChip(part.written, catalog);
  return 'problem' in read ? [{ at: part.at, written: part.written, problem: read.problem }] : [];
}

/** Each line of the template with its figures, as a paragraph. Never fails: what cannot be read is printed as it stands. */
export function sayTemplate(template: string, facts: GuardedFacts, origin: Paragraph['origin'] = 'facts'): SaidText {
  const catalog = catalogOf(facts);
  const lines = template.split('\n').map((line) => sayLine(line, facts, catalog));
  return {
    paragraphs: lines.filter(({ runs }) => isSaid(runs)).map(({ runs }) => ({ kind: 'paragraph', runs, origin })),
    statements: lines.flatMap(({ statements }) => statements),
    problems: problemsIn(template, catalog).filter(({ problem }) => problem !== 'unknown-code'),
  };
}

const isSaid = (runs: readonly Run[]): boolean => runs.some((run) => run.text.trim() !== '');

interface SaidLine {
  readonly runs: readonly Run[];
  readonly statements: readonly Statement[];
}

function sayLine(line: string, facts: GuardedFacts, catalog: ChipCatalog): SaidLine {
  const runs: Run[] = [];
  const statements: Statement[] = [];
  for (const part of templateParts(line)) {
    const said = part.kind === 'chip' ? sayWritten(part, facts, catalog) : plainly(part.text);
    runs.push(...(part.kind === 'chip' && beginsSentence(runs) ? capital(said.runs) : said.runs));
    statements.push(...said.statements);
  }
  return { runs, statements };
}

/** Braces on paper would look like something that was forgotten. */
const plainly = (value: string): SaidLine => ({
  runs: [text(value.replaceAll('{', '(').replaceAll('}', ')'))],
  statements: [],
});

function sayWritten({ written, text: whole }: ChipPart, facts: GuardedFacts, catalog: ChipCatalog): SaidLine {
  const read = readChip(written, catalog);
  if ('chip' in read) return sayChip(read.chip, facts);
  if (read.problem !== 'unknown-code') return plainly(whole);
  const key = written.normalize('NFC');
  return { runs: [text(chipWords.unknown)], statements: [{ key, name: key, said: '', isLost: true }] };
}

export function sayChip(chip: Chip, facts: GuardedFacts): SaidLine {
  const { runs, name, isFigure } = chipRuns(chip, facts);
  const said = runs.map((run) => run.text).join('');
  return { runs, statements: isFigure ? [{ key: chipKey(chip), name, said, isLost: false }] : [] };
}

interface ChipRuns {
  readonly runs: readonly Run[];
  readonly name: string;
  readonly isFigure: boolean;
}

const nothing: ChipRuns = { runs: [], name: '', isFigure: false };

function chipRuns(chip: Chip, facts: GuardedFacts): ChipRuns {
  switch (chip.kind) {
    case 'word':
      return { runs: runsOfWord(chip.name, facts), name: wordNames[chip.name], isFigure: isCounted(chip.name) };
    case 'element': {
      const figure = facts.topics.flatMap(({ figures }) => figures).find(({ code }) => code === chip.code);
      if (figure === undefined) return nothing;
      const isFigure = chip.form !== 'name' && chip.form !== 'unit';
      return { runs: elementRuns(chip, figure, facts), name: figure.name, isFigure };
    }
    case 'indicator': {
      const row = facts.indicators.find(({ code }) => code === chip.code);
      if (row === undefined) return nothing;
      const isFigure = chip.form !== 'name' && chip.form !== 'planned';
      return { runs: indicatorRuns(chip.form, row, facts), name: row.name, isFigure };
    }
  }
}

const beginsSentence = (before: readonly Run[]): boolean =>
  /(^|[.!?]\s)\s*$/.test(before.map((run) => run.text).join(''));

function capital([first, ...others]: readonly Run[]): readonly Run[] {
  if (first === undefined) return others;
  return [{ ...first, text: first.text.charAt(0).toLocaleUpperCase('vi') + first.text.slice(1) }, ...others];
}
