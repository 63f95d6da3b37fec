import { formatDay } from '../calendar/day-text.ts';
import { periodLabel } from '../calendar/period-label.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { Audience } from '../paper/audience.ts';
import { type Block, type Cell, type Column, paragraph, type Row, type Table, text } from '../paper/document.ts';
import { countedBlocks } from './counted-table.ts';
import type { ElementSources, FileSource, ReportFacts, ReportSources } from './report-facts.ts';
import { sourceWords as words } from './wording.ts';

/** Where all the report's numbers come from: those of the forms, and those counted from submissions and tasks. */
export const sourcesAnnex = (
  sources: ReportSources,
  { audience, submissions, tasks }: Pick<ReportFacts, 'audience' | 'submissions' | 'tasks'>,
): Block[] => [...figureSources(sources, audience), ...countedBlocks(submissions, tasks)];

/**
 * From which files and by which hand the figures come: how many of them, never one of them, so nothing small is told. A
 * file's name is somebody's own choice of words: it does not leave the office.
 */
function figureSources({ elements, files }: ReportSources, audience: Audience): Block[] {
  const known = elements.filter(({ fromFiles, byHand }) => fromFiles + byHand > 0);
  if (known.length === 0) return [paragraph(text(words.none))];
  return [
    { kind: 'note', place: 'above-table', text: words.byElement },
    elementTable(known, files.length),
    { kind: 'note', place: 'below-table', text: words.elementNote },
    ...(files.length === 0
      ? []
      : [{ kind: 'note', place: 'above-table', text: words.byFile } as const, fileTable(files, audience)]),
  ];
}

const cell = (value: string): Cell => ({ text: value, note: '', source: null });
const count = (value: number): Cell => ({ ...cell(formatScaled(value, 0)), value: { value, scale: 0 } });
const column = (share: number, align: Column['align'], role: Column['role'] = 'value'): Column => ({
  share,
  align,
  role,
});
const head = (texts: readonly string[]): Table['head'] => [
  texts.map((each) => ({ text: each, unit: '', columns: 1, rows: 1 })),
];
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function elementTable(elements: readonly ElementSources[], files: number): Table {
  const groups = [...Map.groupBy(elements, ({ group }) => group)];
  return {
    kind: 'table',
    size: 'small',
    columns: [
      column(16, 'center'),
      column(80, 'left', 'name'),
      column(18, 'right'),
      column(14, 'right'),
      column(18, 'right'),
      column(36, 'center'),
    ],
    head: head(words.elementHead),
    rows: [
      ...groups.flatMap(([group, members]): Row[] => [
        { kind: 'section', cells: [cell(group)] },
        ...members.map((each): Row => ({ kind: 'plain', cells: elementCells(each) })),
      ]),
      {
        kind: 'total',
        cells: [
          cell(''),
          cell(words.total),
          count(sum(elements.map(({ fromFiles }) => fromFiles))),
          count(files),
          count(sum(elements.map(({ byHand }) => byHand))),
          cell(''),
        ],
      },
    ],
  };
}

const elementCells = ({ code, name, fromFiles, files, byHand, received }: ElementSources): Cell[] => [
  cell(code),
  cell(name),
  count(fromFiles),
  count(files),
  count(byHand),
  cell(received === null ? '' : words.between(formatDay(received.first), formatDay(received.last))),
];

function fileTable(files: readonly FileSource[], audience: Audience): Table {
  const isNamed = audience === 'inside';
  return {
    kind: 'table',
    size: 'small',
    columns: [
      column(10, 'center'),
      column(50, 'left', 'name'),
      column(16, 'center'),
      column(32, 'center'),
      column(26, 'center'),
      column(20, 'right'),
      ...(isNamed ? [column(60, 'left')] : []),
    ],
    head: head([...words.fileHead, ...(isNamed ? [words.fileName] : [])]),
    rows: [
      ...files.map(
        (file, index): Row => ({
          kind: 'plain',
          cells: [cell(String(index + 1)), ...fileCells(file), ...(isNamed ? [cell(file.fileName)] : [])],
        }),
      ),
      {
        kind: 'total',
        cells: [
          cell(''),
          cell(words.total),
          cell(''),
          cell(''),
          cell(''),
          count(sum(files.map(({ figures }) => figures))),
          ...(isNamed ? [cell('')] : []),
        ],
      },
    ],
  };
}

const fileCells = ({ place, form, period, receivedOn, figures }: FileSource): Cell[] => [
  cell(place),
  cell(form),
  cell(periodLabel(period)),
  cell(formatDay(receivedOn)),
  count(figures),
];
