import { formatDay } from '../calendar/day-text.ts';
import { periodLabel } from '../calendar/period-label.ts';
import type {
  ChangeSource,
  ComparedFigure,
  ComparedSide,
  ContributionLine,
  Difference,
} from '../explain/explain.contract.ts';
import {
  change,
  fromRegister,
  kindWords,
  sideWords,
  signed,
  takenBack,
  differencePaper as words,
} from '../explain/wording.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import { formatPercent } from '../numbers/percent.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { Block, Cell, PaperDocument, Row } from '../paper/document.ts';
import { below, cell, column, heading, row, sectionRow, sentence, table } from './cells.ts';
import { type PaperHead, working, workingHead } from './paper-head.ts';

export interface DifferenceFacts {
  readonly head: PaperHead;
  readonly difference: Difference;
}

const columns = [
  column(words.columns.place, 58, 'left', 'name'),
  column(words.columns.element, 16),
  column(words.columns.before, 36, 'right'),
  column(words.columns.after, 36, 'right'),
  column(words.columns.delta, 22, 'right'),
  column(words.columns.source, 109),
];

/** Why a figure is no longer what it was: every change with its source, adding up to the difference. */
export function differencePaperOf({ head, difference }: DifferenceFacts): PaperDocument {
  const { title, place, left, right, sides } = difference;
  const subject = words.of(title, place);
  return {
    title: words.title,
    subject,
    parts: [
      working('landscape', [
        workingHead(head, words.title, subject),
        sentence(words.moments(left.label, right.label)),
        ...percents(difference),
        ...sides.flatMap((side) => sideBlocks(side, difference)),
      ]),
    ],
  };
}

function percents({ sides, left, right }: Difference): Block[] {
  if (sides.length < 2) return [];
  const shown = (percent: number | null) => (percent === null ? words.noPercent : formatPercent(percent));
  return [sentence(words.percent(shown(left.percent), shown(right.percent)))];
}

function sideBlocks(side: ComparedSide, { sides, elements }: Difference): Block[] {
  const named =
    sides.length > 1
      ? words.side(sideWords[side.side], side.formula, side.sentence)
      : words.only(side.formula, side.sentence);
  const shapes = new Map(elements.map((element) => [element.code, element]));
  const rows = side.groups.flatMap(({ kind, delta, lines }) => [
    sectionRow(`${kindWords[kind]}: ${change(delta, side.scale)}`),
    ...lines.map((line) => lineRow(line, side, line.element === null ? undefined : shapes.get(line.element))),
  ]);
  return [
    heading(named),
    ...(rows.length === 0 ? [] : [table(columns, [...rows, totalRow(side)], 'small')]),
    ...(side.silent === 0 ? [] : [below(words.silent(side.silent))]),
  ];
}

function lineRow(line: ContributionLine, { scale }: ComparedSide, element: DataElement | undefined): Row {
  return row(
    cell(line.district === '' ? line.place : `${line.place}, ${line.district}`),
    cell(line.element ?? ''),
    cell(figureText(line.before, element)),
    cell(figureText(line.after, element)),
    deltaCell(line.delta, scale),
    cell(line.source === null ? '' : sourceText(line.source)),
  );
}

const totalRow = ({ delta, scale }: ComparedSide): Row => ({
  kind: 'total',
  cells: [cell(words.total), cell(''), cell(''), cell(''), deltaCell(delta, scale), cell('')],
});

const deltaCell = (delta: number, scale: number): Cell => ({
  ...cell(delta < 0 ? signed(delta, scale) : change(delta, scale)),
  value: { value: delta, scale },
});

function figureText(compared: ComparedFigure | null, element: DataElement | undefined): string {
  if (compared === null) return words.unknown;
  return `${stateText(compared.figure, element)} (${periodLabel(compared.period)})`;
}

function stateText(figure: ComparedFigure['figure'], element: DataElement | undefined): string {
  switch (figure?.state) {
    case undefined:
      return words.unknown;
    case 'none':
      return words.none;
    case 'not-applicable':
      return words.notApplicable;
    case 'number':
      return element?.valueType === 'yes-no'
        ? figure.value === 1
          ? words.yes
          : words.no
        : formatScaled(figure.value, element?.scale ?? 0);
  }
}

/** 'BM01_….xlsx, trang Biểu xã, ô F12, nhận 16/01/2023', 'nhập tay: gọi điện xác minh'. */
function sourceText(source: ChangeSource): string {
  const { kind, fileName, sheet, cell: name, receivedOn, reason, undoneImport, register } = source;
  switch (kind) {
    case 'file':
      return words.file(fileName ?? '', sheet ?? '', name ?? '', receivedOn === null ? '' : formatDay(receivedOn));
    case 'hand':
      return words.because(words.hand, reason);
    case 'undo':
      return words.because(undoneImport === null ? words.undo : takenBack(undoneImport), reason);
    case 'register':
      return words.because(fromRegister(register), reason);
  }
}
