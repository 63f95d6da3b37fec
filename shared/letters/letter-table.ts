import { formatDay } from '../calendar/day-text.ts';
import type { Cell, Column, Table } from '../paper/document.ts';
import { withoutBraces } from './fill-template.ts';
import { dueDay, type LetterBody, type LetterItem } from './letter-facts.ts';
import type { LetterKind } from './letters.contract.ts';
import { tableHeads as heads, itemName, resultText } from './wording.ts';

interface TableColumn {
  readonly head: string;
  readonly unit?: string;
  /** Millimetres that its words need; text columns share what is left of the page, by their `part`. */
  readonly width?: number;
  readonly part?: number;
  readonly align: Column['align'];
  readonly role?: Column['role'];
  readonly text: (item: LetterItem, index: number) => string;
}

/** The items of a joint letter, or of any letter whose template asks for a table. */
export function letterTable(kind: LetterKind, items: readonly LetterItem[], bodies: readonly LetterBody[]): Table {
  const columns = [...leading, ...columnsOf(kind, items, bodies)];
  const widths = widthsOf(columns);
  return {
    kind: 'table',
    size: 'normal',
    columns: columns.map((column, index) => ({
      share: widths[index] ?? 0,
      align: column.align,
      role: column.role ?? 'value',
    })),
    head: [columns.map(({ head, unit = '' }) => ({ text: head, unit, columns: 1, rows: 1 }))],
    rows: items.map((item, index) => ({
      kind: 'plain',
      cells: columns.map(({ text }) => cell(text(item, index))),
    })),
  };
}

/** Of a portrait sheet between its margins. */
const room = 165;
/** A day at 12 pt with its margins. */
const dayWidth = 23;

function widthsOf(columns: readonly TableColumn[]): number[] {
  const left = room - columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const parts = columns.reduce((sum, { part = 0 }) => sum + part, 0);
  return columns.map(({ width, part = 0 }) => width ?? (left * part) / parts);
}

const cell = (text: string): Cell => ({ text: withoutBraces(text), note: '', source: null });

const leading: readonly TableColumn[] = [
  { head: heads.number, width: 9, align: 'center', text: (_item, index) => String(index + 1) },
  { head: heads.agency, part: 45, align: 'left', role: 'name', text: ({ obligation }) => obligation.agency },
  { head: heads.item, part: 55, align: 'left', text: itemName },
];

const due: TableColumn = {
  head: heads.due,
  width: dayWidth,
  align: 'center',
  text: ({ obligation }) => formatDay(dueDay(obligation)),
};

/** Nobody extended: no empty column. */
function dueColumns(items: readonly LetterItem[]): TableColumn[] {
  if (items.every(({ obligation }) => obligation.extendedTo === null)) return [due];
  const text = ({ obligation: { extendedTo } }: LetterItem) => (extendedTo === null ? '' : formatDay(extendedTo));
  return [due, { head: heads.extended, width: dayWidth, align: 'center', text }];
}

function columnsOf(kind: LetterKind, items: readonly LetterItem[], bodies: readonly LetterBody[]): TableColumn[] {
  switch (kind) {
    case 'reminder':
      return [...dueColumns(items), late, nthColumn(bodies)];
    case 'returned':
      return [received('returned'), returnedOn, reason];
    case 'thanks':
      return [...dueColumns(items), received('kept'), result];
    case 'request':
      return dueColumns(items);
  }
}

const late: TableColumn = {
  head: heads.late,
  unit: heads.lateUnit,
  width: 17,
  align: 'center',
  text: ({ obligation }) => String(obligation.workingDaysLate),
};

const nthColumn = (bodies: readonly LetterBody[]): TableColumn => ({
  head: heads.nth,
  width: 15,
  align: 'center',
  text: ({ obligation }) => String(bodies.find(({ id }) => id === obligation.agencyId)?.nth ?? ''),
});

const received = (which: 'kept' | 'returned'): TableColumn => ({
  head: heads.received,
  width: dayWidth,
  align: 'center',
  text: ({ obligation, returned }) => {
    const day = which === 'kept' ? obligation.receivedOn : (returned?.receivedOn ?? null);
    return day === null ? '' : formatDay(day);
  },
});

const returnedOn: TableColumn = {
  head: heads.returned,
  width: dayWidth,
  align: 'center',
  text: ({ returned }) => (returned === null ? '' : formatDay(returned.returnedOn)),
};

const reason: TableColumn = {
  head: heads.reason,
  part: 50,
  align: 'left',
  text: ({ returned }) => returned?.reason ?? '',
};

const result: TableColumn = {
  head: heads.result,
  width: 28,
  align: 'left',
  text: ({ obligation }) => resultText(obligation),
};
