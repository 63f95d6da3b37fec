import { parsePeriod } from '../calendar/period.ts';
import { periodLabel } from '../calendar/period-label.ts';
import type { Amount } from '../indicators/indicators.contract.ts';
import type { Block, Cell, Chart, ChartPoint, Table } from '../paper/document.ts';
import { printedFigure } from './printed-figure.ts';
import type { DistrictColumn, MonthTable } from './report-facts.ts';
import { annex, elementNames, monthWords as words } from './wording.ts';

/** The months of the year so far beside each other, and the first of their figures drawn; a single month is no course. */
export function monthBlocks({ columns, rows }: MonthTable): Block[] {
  const [first] = columns;
  if (first === undefined || rows.length < 2) return [];
  const printed = rows.map(({ period, amounts }) => ({
    label: periodLabel(period),
    short: words.short(parsePeriod(period).number),
    cells: columns.map((column, index) => monthCell(column, amounts[index])),
  }));
  const table: Table = {
    kind: 'table',
    size: 'small',
    columns: [
      { share: 20, align: 'left', role: 'name' },
      ...columns.map(() => ({ share: 20, align: 'right', role: 'value' }) as const),
    ],
    head: [
      [
        headCell(words.month),
        ...columns.map(({ shortName, unit }) => headCell(shortName.replace(elementNames.tail, ''), unit)),
      ],
    ],
    rows: printed.map(({ label, cells }) => ({
      kind: 'plain',
      cells: [textCell(label), ...cells.map(({ cell }) => cell)],
    })),
  };
  const points = printed.map(({ cells }) => cells[0]?.point ?? { text: '', value: null });
  return [
    { kind: 'note', place: 'above-table', text: words.title },
    table,
    { kind: 'note', place: 'below-table', text: words.note },
    ...chartOf(
      first,
      printed.map(({ short }) => short),
      points,
    ),
  ];
}

const textCell = (text: string): Cell => ({ text, note: '', source: null });
const headCell = (text: string, unit = '') => ({ text, unit, columns: 1, rows: 1 });

interface MonthCell {
  readonly cell: Cell;
  readonly point: ChartPoint;
}

function monthCell({ scale, parts }: DistrictColumn, amount: Amount | undefined): MonthCell {
  const word = (text: string): MonthCell => ({ cell: textCell(text), point: { text, value: null } });
  if (amount === undefined) return word(annex.unknown);
  const printed = printedFigure(amount, { scale, parts, mark: 'shown' });
  switch (printed.state) {
    case 'number':
      return {
        cell: {
          ...textCell(printed.text),
          note: printed.isWhole ? '' : printed.parts,
          value: { value: amount.value ?? 0, scale },
        },
        point: { text: printed.text, value: { value: amount.value ?? 0, scale } },
      };
    case 'none':
    case 'below':
    case 'hidden':
      return word(annex.noneOccurred);
    case 'not-applicable':
      return word(annex.notApplicable);
    case 'unknown':
      return word(annex.unknown);
  }
}

function chartOf(
  { shortName, unit }: DistrictColumn,
  labels: readonly string[],
  points: readonly ChartPoint[],
): Chart[] {
  if (points.filter(({ value }) => value !== null).length < 2) return [];
  return [
    {
      kind: 'chart',
      form: 'line',
      title: words.chart(shortName.replace(elementNames.tail, ''), unit),
      unit,
      labels,
      series: [{ role: 'figure', name: shortName, points }],
    },
  ];
}
