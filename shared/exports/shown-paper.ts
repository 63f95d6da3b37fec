import type { Cell, Column, HeadCell, Note, PaperDocument, Part, Row } from '../paper/document.ts';
import { lengthOf } from '../paper/text-lines.ts';
import { below } from '../papers/cells.ts';
import { type PaperHead, planName, workingHead } from '../papers/paper-head.ts';
import type { ShownHead, ShownRow, ShownTable } from './shown-table.ts';
import { exportWords as words } from './wording.ts';

/** The table of a screen as a working paper: its preview, its print, its workbook and its plain rows are all this. */
export function shownPaper(
  shown: ShownTable,
  head: PaperHead,
  year: number,
  foot: string = words.fromScreen,
): PaperDocument {
  const scope = [words.planYear(year), shown.slice === '' ? planName(head.plan) : shown.slice].join(' · ');
  return {
    title: shown.title,
    subject: shown.slice,
    parts: [
      {
        kind: 'working',
        ...sheetFor(shown),
        blocks: [
          workingHead(head, shown.title, scope),
          {
            kind: 'table',
            size: shown.columns.length > manyColumns ? 'small' : 'normal',
            columns: columnsOf(shown),
            head: shown.head.map((line) => line.map(headOf)),
            rows: shown.rows.map(rowOf),
          },
          ...notesOf(shown),
          below(foot),
        ],
      },
    ],
  };
}

const manyColumns = 7;
const tooManyForA4 = 16;

/** Upright while a few columns fit, then across, then on A3. */
function sheetFor({ columns }: ShownTable): Pick<Part, 'orientation' | 'size'> {
  const orientation = columns.length > manyColumns - 2 ? 'landscape' : 'portrait';
  return columns.length > tooManyForA4 ? { orientation, size: 'A3' } : { orientation };
}

/** Millimetres between the margins of a working paper. */
const widths = { portrait: 180, landscape: 277, A3: 400 } as const;
const millimetresPerPoint = 25.4 / 72;
/** Between a cell's text and its lines, and what bold type needs more. */
const besideText = 3.5;

/** As wide as on the screen in proportion, but no column narrower than its longest word: a code is never torn apart. */
function columnsOf(shown: ShownTable): Column[] {
  const { orientation, size } = sheetFor(shown);
  const width = widths[size ?? orientation];
  const all = shown.columns.reduce((sum, { share }) => sum + share, 0);
  return shown.columns.map(({ align, share }, at) => ({
    align,
    share: Math.max((share / all) * width, longestWord(shown, at) * millimetresPerPoint + besideText),
    role: 'value',
  }));
}

const typeSize = ({ columns }: ShownTable): number => (columns.length > manyColumns ? 9 : 10);

/** In points; a word that no sheet could hold unbroken may break. */
function longestWord(shown: ShownTable, at: number): number {
  const cells = shown.rows.flatMap(({ kind, cells: own }) => (kind === 'section' ? [] : (own[at]?.text ?? '')));
  const words = new Set(cells.flatMap((text) => text.split(/[\s-]/)));
  const lengths = [...words].map((word) => lengthOf(word, typeSize(shown)));
  return Math.min(
    mostUnbroken,
    lengths.reduce((longest, each) => Math.max(longest, each), 0),
  );
}

const mostUnbroken = 90;

const headOf = ({ text, columns, rows }: ShownHead): HeadCell => ({ text, unit: '', columns, rows });

const rowOf = ({ kind, cells }: ShownRow): Row => ({
  kind,
  cells: cells.map(
    ({ text, value, day }): Cell => ({
      text,
      note: '',
      source: null,
      ...(value === undefined ? {} : { value }),
      ...(day === undefined ? {} : { day }),
    }),
  ),
});

const notesOf = ({ legend, rows }: ShownTable): Note[] => [
  ...(rows.length === 0 ? [below(words.noRows)] : []),
  ...(legend.length === 0 ? [] : [below(`${words.legend} ${legend.join('; ')}.`)]),
];
