import { type BodyFinder, bodyFinder } from './bodies.ts';
import { type ClauseReading, type HeadingKind, kindOfClause, kindOfHeading } from './kinds.ts';
import { type KnownAgency, knownNames } from './known-names.ts';
import { type Heading, outlineOf } from './outline.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { suggestName } from './plan-name.ts';
import type { BodyRef, LineBody, LineRule, Proposal, ReadLine } from './proposal.ts';
import { countCharacters } from './sentences.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import { type Placed, placesOf } from './zones.ts';

/** Reads the lines of a document as a plan. Nothing is left out: every character stands in exactly one line. */
export function readPlan(source: readonly string[], agencies: readonly KnownAgency[]): Proposal {
  const lines = source.map((line) => line.normalize('NFC').replace(/[\u200B-\u200D\u2060\uFEFF]/g, ''));
  const paragraphs = paragraphsOf(lines);
  const places = placesOf(paragraphs);
  const finder = bodyFinder(agencies, knownNames(agencies));
  const headings = outlineOf(paragraphs, places, finder);
  const reader = lineReader(finder);
  const read = paragraphs.map((paragraph, index) => reader(paragraph, places[index], headings[index], index));
  const titleLines = read.filter(({ kind }) => kind === 'title').map(({ text }) => text);
  return {
    lines: read,
    newBodies: finder.found(),
    suggestion: suggestName(
      titleLines.join(' '),
      paragraphs.slice(0, 40).map(({ text }) => text),
    ),
    characters: { source: sum(lines), kept: sum(read.flatMap(({ printed, text }) => [printed, text])) },
  };
}

const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + countCharacters(text), 0);

interface OpenHeading {
  readonly level: number;
  readonly kind: HeadingKind | undefined;
  readonly bodies: readonly BodyRef[];
}

/** Goes through the document once and remembers the headings and the table that are open. */
function lineReader(finder: BodyFinder) {
  let open: readonly OpenHeading[] = [];
  let columns: TableColumns | undefined;
  return (paragraph: Paragraph, place: Placed | undefined, heading: Heading | undefined, id: number): ReadLine => {
    const base = { id, printed: paragraph.mark?.printed ?? '', text: paragraph.text, level: 0, bodies: [] };
    if (place)
      return { ...base, kind: place.kind, rules: [place.rule, ...paragraph.rules], unsure: place.unsure ?? false };
    if (heading) {
      open = [...open.filter(({ level }) => level < heading.level), openHeading(paragraph.text, heading)];
      return { ...base, ...headingLine(heading, paragraph) };
    }
    const head = isRow(paragraph) ? tableColumns(paragraph.cells) : undefined;
    columns = head ?? columns;
    if (head) return { ...base, kind: 'matter', rules: ['table-head'], unsure: false };
    return { ...base, ...clauseLine(paragraph, open, columns, finder) };
  };
}

const isRow = ({ cells }: Paragraph): boolean => cells.length > 1;

function headingLine({ level, unsure, bodies, rule }: Heading, { rules }: Paragraph) {
  const leads = bodies.map((body): LineBody => ({ body, role: 'lead', rule: 'heading-names' }));
  return { kind: 'heading' as const, level, bodies: leads, rules: [rule, ...rules], unsure };
}

function clauseLine(
  paragraph: Paragraph,
  open: readonly OpenHeading[],
  columns: TableColumns | undefined,
  finder: BodyFinder,
) {
  const { text, cells } = paragraph;
  const found =
    isRow(paragraph) && columns
      ? columns.bodies(cells, finder.inCell)
      : finder.inClause(text, open.at(-1)?.bodies ?? []);
  if (text === '') return { kind: 'matter' as const, bodies: [], rules: ['no-clue' as const], unsure: true };
  const reading = kindOfClause(text, open.findLast(({ kind }) => kind)?.kind, found.length > 0);
  const { kind, unsure } = reading;
  return { kind, unsure, bodies: kind === 'task' ? found : [], rules: rulesOf(paragraph, reading) };
}

const openHeading = (title: string, { level, bodies }: Heading): OpenHeading => ({
  level,
  bodies,
  kind: kindOfHeading(title, level, bodies.length > 0),
});

/** First what made it a line of its own, then what told its kind. */
const rulesOf = (paragraph: Paragraph, reading: ClauseReading): LineRule[] => [
  shapeOf(paragraph),
  ...paragraph.rules,
  reading.rule,
];

function shapeOf(paragraph: Paragraph): LineRule {
  if (isRow(paragraph)) return 'table-row';
  if (paragraph.mark === undefined) return 'plain-paragraph';
  return paragraph.mark.number === '' ? 'bullet' : 'numbered-sentence';
}
