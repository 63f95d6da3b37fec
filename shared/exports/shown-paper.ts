import { audienceNotes } from '../paper/audience.ts';
import type { Cell, Column, HeadCell, Note, PaperDocument, Part, Row } from '../paper/document.ts';
import { below } from '../papers/cells.ts';
import { type PaperHead, planName, workingHead } from '../papers/paper-head.ts';
import type { ShownColumn, ShownHead, ShownRow, ShownTable } from './shown-table.ts';
import { exportWords as words } from './wording.ts';

/** The table of a screen as a working paper: its preview, its print, its workbook and its plain rows are all this. */
export function shownPaper(shown: ShownTable, head: PaperHead, year: number): PaperDocument {
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
            columns: shown.columns.map(columnOf),
            head: shown.head.map((line) => line.map(headOf)),
            rows: shown.rows.map(rowOf),
          },
          ...notesOf(shown),
          below(audienceNotes.inside),
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

const columnOf = ({ align, share }: ShownColumn): Column => ({ align, share, role: 'value' });

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
