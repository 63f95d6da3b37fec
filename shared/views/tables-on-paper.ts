import { type Audience, audienceNotes } from '../paper/audience.ts';
import type { Block, Cell, PaperDocument, Row } from '../paper/document.ts';
import { below, cell, column, type HeadedColumn, heading, row, sentence, table } from '../papers/cells.ts';
import { type PaperHead, planName, working, workingHead } from '../papers/paper-head.ts';
import { completeText, figureCell, isOneAnswer, percentCell } from './figure-text.ts';
import type { ElementTable, PlaceLine, PlaceTable, Series, SubjectHead, TotalLine } from './views.contract.ts';
import { shortPeriodName, statusLetters, statusNote, targetWords, viewWording as words } from './wording.ts';

export interface ViewPaper {
  readonly head: PaperHead;
  readonly audience: Audience;
  /** Guarded counts below this do not leave the office. */
  readonly smallCountBelow: number;
  /** The chart of the view, a PNG in base64. */
  readonly picture: string | null;
}

type Sheet = {
  readonly title: string;
  readonly scope: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
};

/** A copy that leaves the office says so at its head and says what is hidden at its foot. */
export function viewDocument({ head, audience, smallCountBelow, picture }: ViewPaper, sheet: Sheet): PaperDocument {
  const { title, orientation, blocks } = sheet;
  const scope = audience === 'outside' ? `${sheet.scope}. ${words.outsideMark}` : sheet.scope;
  const drawn: Block[] =
    picture === null ? [] : [{ kind: 'picture', png: picture, meaning: words.picture(sheet.scope) }];
  const foot = [below(audience === 'outside' ? words.outsideNote(smallCountBelow) : audienceNotes.inside)];
  return {
    title,
    subject: sheet.scope,
    parts: [
      working(orientation, [
        workingHead(head, title, scope),
        sentence(planName(head.plan)),
        ...drawn,
        ...blocks,
        below(words.statesNote),
        ...foot,
      ]),
    ],
  };
}

const completeColumn = column(words.completeness, 22, 'right');

/** Of a rate both sides, so that whoever reads it can work it out again. */
const sideColumns = ({ isRatio, unit }: SubjectHead): HeadedColumn[] =>
  isRatio
    ? [
        column(words.numerator, 20, 'right'),
        column(words.denominator, 20, 'right'),
        column(words.percent, 18, 'right'),
        column(words.status, 16, 'center'),
      ]
    : [column(words.value(unit), 30, 'right')];

function sideCells({ isRatio, shape }: SubjectHead, line: TotalLine, isAnswer: boolean): Cell[] {
  const numerator = figureCell(line.numerator, shape, isAnswer);
  if (!isRatio) return [numerator];
  return [
    numerator,
    line.denominator === null ? cell('') : figureCell(line.denominator, shape, isAnswer),
    percentCell(line.percent),
    cell(line.status === null ? '' : statusLetters[line.status]),
  ];
}

export function placePaper(
  paper: ViewPaper,
  { head, period, cumulative, district, lines, total }: PlaceTable,
): PaperDocument {
  const unit = district === null ? words.units.district : words.units.commune;
  const window = cumulative ? words.cumulative(period) : words.inPeriod(period);
  const columns = [
    column(words.number, 9, 'center'),
    column(district === null ? words.district : words.commune, 50, 'left', 'name'),
    ...sideColumns(head),
    completeColumn,
  ];
  const rows = lines.map((line, at) =>
    row(
      cell(String(at + 1)),
      cell(lineName(line)),
      ...sideCells(head, line, isOneAnswer(line)),
      cell(completeText(line.numerator)),
    ),
  );
  const totalRow: Row = {
    kind: 'total',
    cells: [cell(''), cell(words.total), ...sideCells(head, total, false), cell(completeText(total.numerator, unit))],
  };
  return viewDocument(paper, {
    title: words.titles.byPlace,
    scope: words.scope(subjectName(head), window, district?.name ?? ''),
    orientation: 'portrait',
    blocks: [table(columns, [...rows, totalRow]), ...targetNotes(head)],
  });
}

export const lineName = ({ kind, name }: Pick<PlaceLine, 'kind' | 'name'>): string =>
  kind === 'own' ? words.own(name) : name;

const subjectName = ({ clause, name }: SubjectHead): string => `${clause} ${name}`;

const targetNotes = ({ target }: SubjectHead): Block[] =>
  target === null ? [] : [below(`${words.target}: ${targetWords(target)}. ${statusNote}`)];

export function elementPaper(
  paper: ViewPaper,
  { form, group, period, cumulative, columns, rows, total }: ElementTable,
): PaperDocument {
  const heads = [
    column(words.district, 34, 'left', 'name'),
    ...columns.map(({ code, shortName }) => column(`${code} ${shortName}`, 20, 'right')),
  ];
  const cells = (figures: ElementTable['total'], isAnswer: boolean) =>
    figures.map((figure, at) => {
      const shape = columns[at]?.shape ?? { valueType: 'count' as const, scale: 0 };
      const isOne = isAnswer && figure.expected <= 1;
      const whole = figureCell(figure, shape, isOne);
      const isPart = figure.counted < figure.expected && figure.state !== 'missing';
      return isPart ? { ...whole, note: completeText(figure) } : whole;
    });
  const body = rows.map(({ name, figures }) => row(cell(name), ...cells(figures, true)));
  return viewDocument(paper, {
    title: words.titles.elements,
    scope: words.scope(words.group(form, group), cumulative ? words.cumulative(period) : words.inPeriod(period), ''),
    orientation: 'landscape',
    blocks: [
      table(heads, [...body, { kind: 'total', cells: [cell(words.total), ...cells(total, false)] }], 'small'),
      below(columns.map(({ code, name, unit }) => `${code}: ${name} (${unit})`).join('; ')),
    ],
  });
}

export function seriesPaper(paper: ViewPaper, { head, step, place, points, boundaries }: Series): PaperDocument {
  const [first, last] = [points.at(0), points.at(-1)].map((point) => Number(point?.period.slice(0, 4) ?? 0));
  const columns = [column(words.period, 30, 'left', 'name'), ...sideColumns(head), completeColumn];
  const rows = points.map((point) =>
    row(
      cell(shortPeriodName(point.period, true)),
      ...sideCells(head, point, false),
      cell(completeText(point.numerator)),
    ),
  );
  return viewDocument(paper, {
    title: words.titles.series,
    scope: words.scope(subjectName(head), `${words.steps[step]}, ${words.years(first ?? 0, last ?? 0)}`, place),
    orientation: 'portrait',
    blocks: [
      table(columns, rows),
      ...targetNotes(head),
      ...(boundaries.length === 0 ? [] : [heading(words.boundaries), ...boundaries.map(({ text }) => sentence(text))]),
    ],
  });
}

export function indicatorsPaper(paper: ViewPaper, scope: string, rows: readonly IndicatorLine[]): PaperDocument {
  const columns = [
    column(words.clause, 16),
    column(words.indicator, 88, 'left', 'name'),
    column(words.numerator, 18, 'right'),
    column(words.denominator, 18, 'right'),
    column(words.percent, 16, 'right'),
    column(words.target, 20, 'right'),
    column(words.status, 15, 'center'),
    column(words.completeness, 24, 'right'),
  ];
  const body = rows.map(({ head, line }) =>
    row(
      cell(head.clause),
      cell(head.name),
      figureCell(line.numerator, head.shape),
      line.denominator === null ? cell(head.unit) : figureCell(line.denominator, head.shape),
      percentCell(line.percent),
      cell(targetWords(head.target)),
      cell(line.status === null ? '' : statusLetters[line.status]),
      cell(completeText(line.numerator)),
    ),
  );
  return viewDocument(paper, {
    title: words.titles.indicators,
    scope,
    orientation: 'landscape',
    blocks: [table(columns, body), below(statusNote)],
  });
}

export interface IndicatorLine {
  readonly head: Pick<SubjectHead, 'clause' | 'name' | 'unit' | 'shape' | 'target'>;
  readonly line: TotalLine;
}
