import { parsePeriod } from '../calendar/period.ts';
import { figureSource } from '../explain/figure-source.ts';
import type { PlaceId } from '../ids.ts';
import type { Amount } from '../indicators/indicators.contract.ts';
import { guardWords } from '../numbers/guard-wording.ts';
import type { Mark } from '../numbers/small-count-guard.ts';
import { audienceNotes } from '../paper/audience.ts';
import type { Block, Cell, Chart, Column, HeadCell, Row } from '../paper/document.ts';
import type { GuardedFacts } from './guard-report.ts';
import { printedFigure } from './printed-figure.ts';
import type { DistrictColumn } from './report-facts.ts';
import { annex, elementNames } from './wording.ts';

/** Districts × data elements of the period, under a head of groups and elements. */
export function districtAnnex(facts: GuardedFacts): Block[] {
  const { districtTable, coverage, marks, audience, breaks = [] } = facts;
  const { columns, rows, total } = districtTable;
  const cellsOf = (amounts: readonly Amount[], place: PlaceId | null, markOf: (column: DistrictColumn) => Mark) =>
    columns.map((column, index) => valueCell(column, amounts[index], place, markOf(column), marks.threshold));
  const body: Row[] = [
    ...rows.map(({ placeId, place, amounts }, index): Row => {
      const cells = cellsOf(amounts, placeId, ({ code }) => marks.district(code, place));
      return { kind: 'plain', cells: [plain(String(index + 1)), plain(place), ...cells] };
    }),
    {
      kind: 'total',
      cells: [plain(''), plain(annex.total), ...cellsOf(total, null, ({ code }) => marks.inPeriod(code))],
    },
  ];
  const hidesSome = columns.some(({ code }) => rows.some(({ place }) => marks.district(code, place) !== 'shown'));
  const widths = columnsOf(body, columns);
  const needed = widths.reduce((sum, { share }) => sum + share, 0);
  return [
    { kind: 'note', place: 'above-table', text: annex.coverage(coverage, commonUnit(columns)) },
    {
      kind: 'table',
      size: needed > digitsPerLine ? 'small' : 'normal',
      columns: widths,
      head: headOf(columns),
      rows: body,
    },
    {
      kind: 'note',
      place: 'below-table',
      text: [annex.key, ...(hidesSome ? [guardWords.note(marks.threshold)] : []), audienceNotes[audience]].join(' '),
    },
    ...breaks.map((text): Block => ({ kind: 'note', place: 'below-table', text })),
    ...(parsePeriod(facts.period).kind === 'month' ? [] : districtChart(columns[0], body, rows.length)),
  ];
}

/** The first column of the table drawn, district by district; what the table does not say the chart does not draw. */
function districtChart(column: DistrictColumn | undefined, body: readonly Row[], districts: number): Chart[] {
  if (column === undefined) return [];
  const shown = body.slice(0, districts).map(({ cells }) => ({ name: cells[1]?.text ?? '', cell: cells[2] }));
  if (!shown.some(({ cell }) => cell?.value !== undefined)) return [];
  const points = shown.map(({ cell }) => ({ text: cell?.text ?? '', value: cell?.value ?? null }));
  return [
    {
      kind: 'chart',
      form: 'bars',
      title: annex.chart(column.shortName.replace(elementNames.tail, ''), column.unit),
      unit: column.unit,
      labels: shown.map(({ name }) => name),
      series: [{ role: 'figure', name: column.shortName, points }],
    },
  ];
}

/** Of a district, or (null) of the province. */
function valueCell(
  column: DistrictColumn,
  amount: Amount | undefined,
  place: PlaceId | null,
  mark: Mark,
  threshold: number,
): Cell {
  if (amount === undefined) return plain(annex.unknown);
  const { scale, parts, code } = column;
  const printed = printedFigure(amount, { scale, parts, mark });
  const source = figureSource({ kind: 'element', element: code, place, cumulative: false });
  switch (printed.state) {
    case 'number':
      return {
        text: printed.text,
        note: shortfall(printed),
        source,
        ...(amount.value === null ? {} : { value: { value: amount.value, scale } }),
      };
    case 'below':
      return { text: guardWords.below(threshold), note: shortfall(printed), source };
    case 'hidden':
      return { text: guardWords.hidden, note: shortfall(printed), source };
    case 'none':
      return { text: annex.noneOccurred, note: shortfall(printed), source };
    case 'not-applicable':
      return { ...plain(annex.notApplicable), source };
    case 'unknown':
      return { ...plain(annex.unknown), source };
  }
}

const shortfall = ({ parts, isWhole }: { parts: string; isWhole: boolean }): string => (isWhole ? '' : parts);

const plain = (text: string): Cell => ({ text, note: '', source: null });

/**
 * Shares are the widths the columns need, in digits of the table's type with some air at both sides: of the longest
 * figure, or of the longest word of the name above it, whose bold letters are wider.
 */
function columnsOf(rows: readonly Row[], head: readonly DistrictColumn[]): Column[] {
  const longestText = (index: number): number => Math.max(0, ...rows.map((row) => row.cells[index]?.text.length ?? 0));
  const longestWord = (text: string): number => Math.max(0, ...text.split(' ').map((word) => word.length));
  const values = head.map(({ shortName }, index) => Math.max(longestText(index + 2), letter * longestWord(shortName)));
  return [
    { share: 3 + air, align: 'center', role: 'value' },
    { share: 1.05 * longestText(1) + air, align: 'left', role: 'name' },
    ...values.map((share) => ({ share: share + air, align: 'right', role: 'value' }) as const),
  ];
}

const letter = 1.35;
const air = 1.2;
/** Digits of 11 pt (5,5 pt wide) in the 252 mm between the margins of a landscape sheet. */
const digitsPerLine = 128;

function headOf(columns: readonly DistrictColumn[]): HeadCell[][] {
  const unitOf = (column: DistrictColumn): string => (commonUnit(columns) === null ? column.unit : '');
  return [
    [tallCell(annex.number), tallCell(annex.place), ...groupCells(columns)],
    columns.map((column) => ({
      text: column.shortName.replace(elementNames.tail, ''),
      unit: unitOf(column),
      columns: 1,
      rows: 1,
    })),
  ];
}

const tallCell = (text: string): HeadCell => ({ text, unit: '', columns: 1, rows: 2 });

/** Neighbours of one group share a cell. */
function groupCells(columns: readonly DistrictColumn[]): HeadCell[] {
  const runs: { text: string; columns: number }[] = [];
  for (const { group } of columns) {
    const last = runs.at(-1);
    if (last?.text === group) last.columns += 1;
    else runs.push({ text: group, columns: 1 });
  }
  return runs.map((run) => ({ ...run, unit: '', rows: 1 }));
}

function commonUnit(columns: readonly DistrictColumn[]): string | null {
  const units = new Set(columns.map((column) => column.unit));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}
