import { elementsOf, placeLabel } from '../forms/form-issue.ts';
import type { FormBlock } from '../forms/forms.contract.ts';
import { formNumber, wording } from '../forms/wording.ts';
import { sameName } from '../text/fold.ts';
import { type AnchoredSheet, type Line, textOf } from './anchored-sheet.ts';
import type { KnownDistrict, KnownForms } from './known-forms.ts';
import type { Cell, Sheet } from './sheet.ts';

/**
 * A sheet of one of our forms whose hidden marks are gone too, by what stands in plain sight: the number of the form, the
 * codes of its elements, the names of the places. The same shape as by the marks, so that it is checked as they are.
 */
export function readLabels(sheet: Sheet, known: KnownForms): AnchoredSheet | undefined {
  const texts = sheet.cells.filter(({ value }) => value.kind === 'text');
  const form = known.forms.find(({ code }) => texts.some((cell) => sameName(textOf(cell), formNumber(code))));
  if (form === undefined) return undefined;
  const found = form.blocks.flatMap((block, index) => {
    const lines = codeLines(texts, block);
    return lines === undefined ? [] : [{ block, index, lines }];
  });
  const [best] = found.toSorted((a, b) => b.lines.codes.length - a.lines.codes.length);
  if (best === undefined) return undefined;
  const labels = best.block.rows === 'communes' ? communeLabels : ownLabels;
  const read = labels(texts, best.lines, known);
  if (read === undefined) return undefined;
  const byPlace = new Map(sheet.cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  return {
    sheet,
    form: form.code,
    block: best.index + 1,
    anchorRow: nowhere,
    anchorColumn: nowhere,
    ...read,
    cellAt: (row, column) => byPlace.get(`${row}|${column}`),
  };
}

/** No row or column of a sheet: the marks are gone. */
const nowhere = 0;

interface CodeLines {
  /** The row of the codes, or their column on the upright sheet. */
  readonly line: number;
  readonly codes: readonly Line[];
}

/** The line in which at least half of the codes of the block stand. */
function codeLines(texts: readonly Cell[], block: FormBlock): CodeLines | undefined {
  const across = block.rows === 'communes';
  const codes = new Set<string>(elementsOf(block).map(({ code }) => code));
  const found = texts.filter((cell) => codes.has(textOf(cell).trim()));
  const lines = [...Map.groupBy(found, (cell) => (across ? cell.row : cell.column))].map(([line, cells]) => ({
    line,
    codes: cells.map((cell) => ({ code: textOf(cell).trim(), position: across ? cell.column : cell.row })),
  }));
  const [best] = lines.toSorted((a, b) => b.codes.length - a.codes.length);
  return best !== undefined && best.codes.length * 2 >= codes.size ? best : undefined;
}

type Labels = Pick<AnchoredSheet, 'rows' | 'columns' | 'labelRow' | 'labelColumn' | 'totalRows' | 'wholeRowColumn'>;

/** Communes below each other, in the column where most of one district stand. */
function communeLabels(texts: readonly Cell[], { line, codes }: CodeLines, known: KnownForms): Labels | undefined {
  const below = texts.filter(({ row }) => row > line);
  const columns = [...Map.groupBy(below, ({ column }) => column)].flatMap(([column, cells]) =>
    known.districts.map((district) => ({ column, cells, rows: communeRows(cells, district) })),
  );
  const [best] = columns.toSorted((a, b) => b.rows.length - a.rows.length);
  if (best === undefined || best.rows.length === 0) return undefined;
  return {
    rows: best.rows,
    columns: codes,
    labelRow: line,
    labelColumn: best.column,
    totalRows: best.cells.filter((cell) => sameName(textOf(cell), wording.total)).map(({ row }) => row),
    wholeRowColumn: texts.find((cell) => cell.row <= line && sameName(textOf(cell), wording.wholeRow))?.column,
  };
}

const communeRows = (cells: readonly Cell[], { communes }: KnownDistrict): Line[] =>
  cells.flatMap((cell) => {
    const place = communes.find((each) => sameName(textOf(cell), placeLabel(each)));
    return place === undefined ? [] : [{ code: place.code, position: cell.row }];
  });

/** The upright sheet of a single place: its name heads the column of figures, beside the head of the names. */
function ownLabels(texts: readonly Cell[], { codes }: CodeLines, { districts }: KnownForms): Labels | undefined {
  const content = texts.find((cell) => sameName(textOf(cell), wording.content));
  if (content === undefined) return undefined;
  const columns = texts
    .filter(({ row, column }) => row === content.row && column > content.column)
    .flatMap((cell): Line[] => {
      const district = districts.find(({ place }) => sameName(textOf(cell), placeLabel(place)));
      return district === undefined ? [] : [{ code: district.place.code, position: cell.column }];
    });
  if (columns.length === 0) return undefined;
  return {
    rows: codes,
    columns,
    labelRow: content.row,
    labelColumn: content.column,
    totalRows: [],
    wholeRowColumn: undefined,
  };
}
