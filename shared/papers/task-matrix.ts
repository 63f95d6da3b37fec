import type { Agency } from '../agencies/agencies.contract.ts';
import type { Binding } from '../agencies/agency-seed.ts';
import type { Block, Cell, Column, HeadCell, PaperDocument, Part, Row, Table } from '../paper/document.ts';
import { Role } from '../tasks/task-seed.ts';
import type { Assignment, TaskRow } from '../tasks/tasks.contract.ts';
import { type AgencyColumn, agencyColumns, type ColumnGroup } from './agency-columns.ts';
import { below, cell, sentence } from './cells.ts';
import { type PaperHead, planName, workingHead } from './paper-head.ts';
import { rowsBySection } from './section-rows.ts';
import { isFinished, titleOf } from './task-names.ts';
import { groupNames, progressLetters, requestLetter, roleLetters, matrix as words } from './wording.ts';

export interface TaskMatrixFacts {
  readonly head: PaperHead;
  readonly size: 'A3' | 'A4';
  readonly districts: 'folded' | 'open';
  /** In the plan's order. */
  readonly tasks: readonly TaskRow[];
  /** In the order of the plan's headings. */
  readonly agencies: readonly Agency[];
}

/** Tasks against bodies: who leads, who helps and how far it is, in letters, so that it reads in black and white. */
export function taskMatrix(facts: TaskMatrixFacts): PaperDocument {
  const part: Part = {
    kind: 'working',
    orientation: 'landscape',
    blocks: [workingHead(facts.head, words.title), ...matrixBlocks(facts)],
  };
  return {
    title: words.title,
    subject: planName(facts.head.plan),
    parts: [facts.size === 'A3' ? { ...part, size: 'A3' } : part],
  };
}

/** The table with its legend, for a paper with a head of its own. */
export function matrixBlocks(facts: TaskMatrixFacts): Block[] {
  if (facts.tasks.length === 0) return [sentence(words.empty)];
  return [matrixTable(facts, agencyColumns(facts.tasks, facts.agencies, facts.districts)), below(words.legend)];
}

/** Millimetres that its columns need on A4. */
export function matrixWidth({ tasks, agencies, districts }: TaskMatrixFacts): number {
  const columns = [...namingColumns('A4'), ...agencyColumns(tasks, agencies, districts).flatMap(groupShares)];
  return columns.reduce((sum, { share }) => sum + share, 0);
}

function matrixTable({ tasks, size }: TaskMatrixFacts, groups: readonly ColumnGroup[]): Table {
  const columns = groups.flatMap((group) => group.columns);
  return {
    kind: 'table',
    size: 'tiny',
    columns: [...namingColumns(size), ...groups.flatMap(groupShares)],
    head: headOf(groups),
    rows: rowsBySection(tasks, (task) => matrixRow(task, columns)),
  };
}

/** In millimetres of an A4 sheet with all bodies on it; on A3 the letters are larger, not the share of the names. */
const namingColumns = (size: TaskMatrixFacts['size']): Column[] => [
  { share: size === 'A4' ? 15 : 13, align: 'left', role: 'value' },
  { share: size === 'A4' ? 72 : 64, align: 'left', role: 'name' },
];

const groupShares = ({ columns }: ColumnGroup): Column[] =>
  columns.map(({ isFolded }, index) => ({
    share: isFolded ? 7 : 4.8,
    align: 'center',
    role: 'value',
    ...opening(index),
  }));

function headOf(groups: readonly ColumnGroup[]): HeadCell[][] {
  const tall = (text: string): HeadCell => ({ text, unit: '', columns: 1, rows: 2 });
  return [
    [
      tall(words.clause),
      tall(words.task),
      ...groups.flatMap((group) => (isAlone(group) ? turned(group, 2) : groupCell(group))),
    ],
    groups.flatMap((group) => (isAlone(group) ? [] : turned(group, 1))),
  ];
}

/** A group of one column has no room for a name across: its column says enough. */
const isAlone = ({ columns }: ColumnGroup): boolean => columns.length === 1;

const groupCell = ({ group, columns }: ColumnGroup): HeadCell => ({
  text: groupNames[group],
  unit: '',
  columns: columns.length,
  rows: 1,
  opensGroup: true,
});

const turned = ({ columns }: ColumnGroup, rows: number): HeadCell[] =>
  columns.map(({ name }, index) => ({ text: name, unit: '', columns: 1, rows, turned: true, ...opening(index) }));

const opening = (index: number): { opensGroup?: true } => (index === 0 ? { opensGroup: true } : {});

const matrixRow = (task: TaskRow, columns: readonly AgencyColumn[]): Row => ({
  kind: 'plain',
  cells: [cell(task.clause), cell(titleOf(task)), ...columns.map((column) => matrixCell(task, column))],
});

/** The strongest role, and below it how far: one body's letters, or how many of the districts are through. */
function matrixCell({ assignments }: TaskRow, { agencies, isFolded }: AgencyColumn): Cell {
  const here = assignments.filter(({ agencyId }) => agencies.has(agencyId));
  const role = Role.options.find((candidate) => here.some((each) => each.role === candidate));
  const [first] = here;
  if (role === undefined || first === undefined) return cell('');
  const letter = `${requestPrefix(first.binding)}${roleLetters[role]}`;
  const howFar = isFolded ? `${here.filter(isFinished).length}/${here.length}` : furthest(here, role);
  return { ...cell(letter), below: howFar, ...(role === 'lead' ? { bold: true } : {}) };
}

const requestPrefix = (binding: Binding): string => (binding === 'de-nghi' ? requestLetter : '');

const furthest = (here: readonly Assignment[], role: Role): string => {
  const shown = here.find((each) => each.role === role);
  return shown === undefined ? '' : progressLetters[shown.progress];
};
