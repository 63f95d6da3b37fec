import { isBullet, type Mark, type MarkStyle, markOf, rankOf } from './marks.ts';
import { isClause, type LineKind } from './proposal.ts';

/** What the codes of headings and the labels of clauses are made of. */
export interface LabelledLine {
  readonly printed: string;
  readonly kind: LineKind;
  readonly level: number;
}

export interface LineLabel {
  /** Code of a heading, label of a clause; '' for the frame of the document. */
  readonly label: string;
  /** Index of the heading a line stands under. */
  readonly parent: number | undefined;
}

/** Ours, unique, and made from the printed numbers: 'IV.11', 'IV.11bis', 'IV.11-8', 'II.1.a'. */
export function labelsOf(lines: readonly LabelledLine[]): LineLabel[] {
  const headings = uniqueNames();
  const clauses = uniqueNames();
  const top = { code: '', unnumbered: 0 };
  let open: readonly OpenHeading[] = [];
  let section = newSection('');
  const labels = lines.map((line, index): LineLabel | PendingClause => {
    if (line.kind === 'heading') {
      open = open.filter(({ level }) => level < line.level);
      const parent = open.at(-1);
      const code = headings.take(codeOf(line.printed, parent ?? top));
      open = [...open, { index, level: line.level, code, unnumbered: 0 }];
      section = newSection(code);
      return { label: code, parent: parent?.index };
    }
    if (!isClause(line.kind) && line.kind !== 'unsorted') return { label: '', parent: undefined };
    const outside = outsideNames[line.kind];
    if (outside !== undefined) return { label: clauses.take(outside, '-'), parent: undefined };
    return { clause: placeClause(section, line.printed), parent: open.at(-1)?.index };
  });
  return labels.map((one) => ('label' in one ? one : { label: clauses.take(labelOf(one.clause)), parent: one.parent }));
}

interface OpenHeading {
  readonly index: number;
  readonly level: number;
  readonly code: string;
  unnumbered: number;
}

/** Before the first heading and after the last: part of no section. */
const outsideNames: Partial<Record<LineKind, string>> = { preamble: 'mo-dau', closing: 'ket' };

/** 'ks' (không số) counts the headings without a number under one heading. */
function codeOf(printed: string, parent: Pick<OpenHeading, 'code' | 'unnumbered'>): string {
  const mark = numberOf(printed);
  if (mark === undefined) parent.unnumbered += 1;
  const own = mark === undefined ? `ks${parent.unnumbered}` : withoutParent(ordinal(mark), parent.code);
  return parent.code === '' ? own : `${parent.code}.${own}`;
}

/** '1.2' below 'I.1' is 'I.1.2', not 'I.1.1.2'. */
function withoutParent(number: string, parent: string): string {
  const parts = number.split('.');
  const above = parts.slice(0, -1).join('.');
  return above !== '' && (parent === above || parent.endsWith(`.${above}`)) ? (parts.at(-1) ?? number) : number;
}

const prefixes: Partial<Record<MarkStyle, string>> = { part: 'P', chapter: 'C', division: 'M', article: 'Đ' };
const counted = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu'];

function ordinal({ style, number }: Mark): string {
  const word = counted.indexOf(/^thứ\s+(\p{L}+)$/iu.exec(number)?.[1]?.toLowerCase() ?? '');
  return (prefixes[style] ?? '') + (word >= 0 ? String(word + 1) : number);
}

function numberOf(printed: string): Mark | undefined {
  const mark = markOf(printed) ?? markOf(`${printed} A`);
  return mark === undefined || isBullet(mark.style) ? undefined : mark;
}

/** A numbered clause and the paragraphs that follow it without a number. */
interface Group {
  readonly base: string;
  readonly rank: number;
  members: number;
}
interface Section {
  readonly code: string;
  count: number;
  groups: readonly Group[];
}
type PlacedClause = { readonly name: string } | { readonly group: Group; readonly at: number };
interface PendingClause {
  readonly clause: PlacedClause;
  readonly parent: number | undefined;
}

const newSection = (code: string): Section => ({ code, count: 0, groups: [] });

function placeClause(section: Section, printed: string): PlacedClause {
  const mark = numberOf(printed);
  const rank = mark && rankOf(mark.style);
  if (mark && rank !== undefined) {
    section.groups = section.groups.filter((group) => group.rank < rank);
    const above = section.groups.at(-1)?.base ?? section.code;
    const base = above === '' ? ordinal(mark) : `${above}.${withoutParent(ordinal(mark), above)}`;
    section.groups = [...section.groups, { base, rank, members: 0 }];
  }
  const group = section.groups.at(-1);
  if (group) {
    group.members += 1;
    return { group, at: group.members };
  }
  section.count += 1;
  return { name: section.code === '' ? `doan-${section.count}` : `${section.code}-${section.count}` };
}

function labelOf(clause: PlacedClause): string {
  if ('name' in clause) return clause.name;
  return clause.group.members === 1 ? clause.group.base : `${clause.group.base}.${letters(clause.at)}`;
}

const alphabet = 26;
const letters = (number: number): string =>
  number <= alphabet
    ? String.fromCharCode(96 + number)
    : letters(Math.floor((number - 1) / alphabet)) + letters(((number - 1) % alphabet) + 1);

const repeats = ['', 'bis', 'ter', 'quater'];

/** A number printed twice gets 'bis', a third time 'ter'. */
function uniqueNames() {
  const used = new Map<string, number>();
  const take = (name: string, separator = ''): string => {
    const times = used.get(name) ?? 0;
    used.set(name, times + 1);
    if (times === 0) return name;
    const suffix = separator === '' ? (repeats[times] ?? `x${times + 1}`) : `${separator}${times + 1}`;
    return used.has(name + suffix) ? take(name, separator) : take(name + suffix, separator);
  };
  return { take };
}
