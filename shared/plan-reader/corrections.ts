import { type BodyRef, bodyKey, isClause, type LineBody, type LineKind, type ReadLine, sameBody } from './proposal.ts';

/** What the officer does to a proposal. Each gives new lines; words are only ever moved between lines, never changed. */
type Lines = readonly ReadLine[];

const deepest = 9;
const byHand = { rules: ['by-hand' as const], unsure: false };

const change = (lines: Lines, id: number, to: (line: ReadLine) => ReadLine): Lines =>
  lines.map((line) => (line.id === id ? to(line) : line));

/** A heading keeps the level of the heading above it; work keeps its bodies, or takes those of its heading. */
export function setKind(lines: Lines, id: number, kind: LineKind): Lines {
  const above = headingAbove(lines, id);
  return change(lines, id, (line) => ({
    ...line,
    ...byHand,
    kind,
    level: kind === 'heading' ? Math.max(1, line.level || (above?.level ?? 1)) : 0,
    bodies: kind === 'task' && line.bodies.length === 0 ? leadsOf(above) : takesBodies(kind) ? line.bodies : [],
  }));
}

export const takesBodies = (kind: LineKind): boolean => kind === 'task' || kind === 'heading';

const leadsOf = (heading: ReadLine | undefined): LineBody[] =>
  heading?.bodies.filter(({ role }) => role === 'lead') ?? [];

function headingAbove(lines: Lines, id: number): ReadLine | undefined {
  const at = lines.findIndex((line) => line.id === id);
  return lines.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === 'heading');
}

/** One level in or out; never more than one below the heading above. */
export function changeLevel(lines: Lines, id: number, by: 1 | -1): Lines {
  const most = Math.min(deepest, (headingAbove(lines, id)?.level ?? 0) + 1);
  return change(lines, id, (line) =>
    line.kind === 'heading' ? { ...line, ...byHand, level: Math.min(most, Math.max(1, line.level + by)) } : line,
  );
}

/** The words of a line go to the end of the one before; its number goes with them. */
export function joinWithPrevious(lines: Lines, id: number): Lines {
  const at = lines.findIndex((line) => line.id === id);
  const [before, line] = [lines[at - 1], lines[at]];
  if (before === undefined || line === undefined) return lines;
  const text = [before.text, line.printed, line.text].filter((part) => part !== '').join(' ');
  return [...lines.slice(0, at - 1), { ...before, ...byHand, text }, ...lines.slice(at + 1)];
}

/** What stands behind a place in the words becomes a line of its own, of the same kind; of a heading, a clause. */
export function splitAt(lines: Lines, id: number, place: number): Lines {
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  const [first, rest] = [line?.text.slice(0, place).trim() ?? '', line?.text.slice(place).trim() ?? ''];
  if (line === undefined || first === '' || rest === '') return lines;
  const next = 1 + Math.max(...lines.map((one) => one.id));
  const kind = line.kind === 'heading' ? 'task' : line.kind;
  const second: ReadLine = { ...line, ...byHand, id: next, printed: '', text: rest, kind, level: 0 };
  return [...lines.slice(0, at), { ...line, ...byHand, text: first }, second, ...lines.slice(at + 1)];
}

/** Bodies of a heading go to the work under it, where that still has the heading's own. */
export function setBodies(lines: Lines, id: number, bodies: readonly LineBody[]): Lines {
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  if (line === undefined) return lines;
  const changed = { ...line, ...byHand, bodies: [...bodies] };
  if (line.kind !== 'heading') return change(lines, id, () => changed);
  const end = lines.findIndex((other, index) => index > at && other.kind === 'heading');
  return lines.map((other, index) => {
    if (index === at) return changed;
    const isUnder = index > at && (end < 0 || index < end) && isClause(other.kind);
    return isUnder && other.kind === 'task' && inherits(other, line)
      ? { ...other, bodies: handedDown(other, changed) }
      : other;
  });
}

const leadKeys = ({ bodies }: ReadLine): string =>
  bodies
    .filter(({ role }) => role === 'lead')
    .map(({ body }) => bodyKey(body))
    .sort()
    .join(' ');

const inherits = (clause: ReadLine, heading: ReadLine): boolean => leadKeys(clause) === leadKeys(heading);

function handedDown(clause: ReadLine, heading: ReadLine): LineBody[] {
  const leads = leadsOf(heading);
  const others = clause.bodies.filter(
    ({ role, body }) => role !== 'lead' && !leads.some((lead) => sameBody(lead.body, body)),
  );
  return [...leads, ...others];
}

/** Keys of the new bodies that some line names. */
export const newKeysIn = (lines: Lines): ReadonlySet<string> =>
  new Set(lines.flatMap(({ bodies }) => bodies.flatMap(({ body }) => keyOf(body))));

const keyOf = (body: BodyRef): string[] => (body.kind === 'new' ? [body.key] : []);

export interface LineCounts {
  readonly tasks: number;
  readonly targets: number;
  readonly others: number;
  readonly headings: number;
  readonly unsorted: number;
  readonly unsure: number;
}

export function countLines(lines: Lines): LineCounts {
  const of = (fits: (line: ReadLine) => boolean) => lines.filter(fits).length;
  const [tasks, targets] = [of(({ kind }) => kind === 'task'), of(({ kind }) => kind === 'target')];
  return {
    tasks,
    targets,
    others: of(({ kind }) => isClause(kind)) - tasks - targets,
    headings: of(({ kind }) => kind === 'heading'),
    unsorted: of(({ kind }) => kind === 'unsorted'),
    unsure: of(({ unsure }) => unsure),
  };
}
