import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import { paperWorkbook } from '../../../electron/paper/workbook.ts';
import { Day } from '../../../shared/calendar/day.ts';
import type { Sheet } from '../../../shared/imports/sheet.ts';
import type { Block, PaperDocument, Table } from '../../../shared/paper/document.ts';
import { sheetsOf } from '../../../shared/paper/sheets.ts';
import { cell, column, heading, number, row, sectionRow, sentence, table } from '../../../shared/papers/cells.ts';

const head: Block = { kind: 'working-head', office: 'SỞ', title: 'PHIẾU', scope: 'Kế hoạch', asOf: 'hôm nay' };
const columns = [column('Mục', 20), column('Nội dung', 80, 'left', 'name'), column('Số', 20, 'right')];

const paper = (...blocks: readonly Block[]): PaperDocument => ({
  title: 'PHIẾU',
  subject: '',
  parts: [{ kind: 'working', orientation: 'portrait', blocks: [head, ...blocks] }],
});

async function sheetsRead(document: PaperDocument): Promise<readonly Sheet[]> {
  const read = await readWorkbook(Buffer.from(await paperWorkbook(document, Day.parse('2023-01-17'))));
  if (!read.ok) throw new Error(read.refusal.reason);
  return read.workbook.sheets;
}

/** What each cell holds, row by row, empty ones left out. */
const contents = ({ cells }: Sheet): Record<string, unknown> =>
  Object.fromEntries(cells.map(({ row: at, column: across, value }) => [`${at},${across}`, value]));

const text = (value: string) => ({ kind: 'text', value });

describe('a paper as a workbook', () => {
  test('is read back with the same cells: words as text, figures as numbers', async () => {
    const rows = [
      sectionRow('IV.1 Sở'),
      row(cell('IV.1-1'), cell('Đầu mối'), number(1234)),
      row(cell('x'), cell(''), number(125, 1)),
    ];
    const [sheet] = await sheetsRead(paper(heading('I. QUÁ HẠN: 2 việc'), table(columns, rows)));
    expect(sheet?.name).toBe('I. QUÁ HẠN');
    expect(sheet && contents(sheet)).toEqual({
      '1,1': text('SỞ'),
      '2,1': text('PHIẾU'),
      '3,1': text('Kế hoạch'),
      '4,1': text('hôm nay'),
      '5,1': text('I. QUÁ HẠN: 2 việc'),
      '6,1': text('Mục'),
      '6,2': text('Nội dung'),
      '6,3': text('Số'),
      '7,1': text('IV.1 Sở'),
      '8,1': text('IV.1-1'),
      '8,2': text('Đầu mối'),
      '8,3': { kind: 'number', value: 1234 },
      '9,1': text('x'),
      '9,3': { kind: 'number', value: 12.5 },
    });
  });

  test('a text that looks like a formula stays a text', async () => {
    const tricks = ['=1+1', '+84', '-5', '@SUM(A1)', '=HYPERLINK("x")'];
    const [sheet] = await sheetsRead(
      paper(
        table(
          columns,
          tricks.map((trick) => row(cell(trick), cell(''), cell(''))),
        ),
      ),
    );
    const found = sheet?.cells.filter(({ column: at, row: line }) => at === 1 && line > 5) ?? [];
    expect(found.map(({ value }) => value)).toEqual(tricks.map(text));
    expect(found.every(({ formula }) => !formula)).toBe(true);
  });

  test('the cells of a head that spans two rows keep their places', async () => {
    const matrix: Table = {
      ...table(columns, [row(cell('a'), cell('b'), cell('c'))]),
      head: [
        [
          { text: 'Mục', unit: '', columns: 1, rows: 2 },
          { text: 'Nhóm', unit: '', columns: 2, rows: 1 },
        ],
        [
          { text: 'Một', unit: '', columns: 1, rows: 1, turned: true },
          { text: 'Hai', unit: '', columns: 1, rows: 1, turned: true },
        ],
      ],
    };
    const [sheet] = await sheetsRead(paper(matrix));
    expect(sheet && contents(sheet)).toMatchObject({
      '5,1': text('Mục'),
      '5,2': text('Nhóm'),
      '6,2': text('Một'),
      '6,3': text('Hai'),
      '7,3': text('c'),
    });
  });

  test('the same paper gives the same bytes', async () => {
    const document = paper(table(columns, [row(cell('a'), cell('b'), number(1))]));
    const day = Day.parse('2023-01-17');
    expect(await paperWorkbook(document, day)).toEqual(await paperWorkbook(document, day));
  });
});

describe('sheets', () => {
  const twoTables = paper(
    heading('I. MỚI'),
    sentence('lời đầu'),
    table(columns, []),
    sentence('và 2 việc khác'),
    heading('II. MỚI'),
    table(columns, []),
    heading('III. KHÔNG CÓ BẢNG'),
    sentence('Không có.'),
  );

  test('hold every block of the paper once, the head on each', () => {
    const sheets = sheetsOf(twoTables);
    const drawn = sheets.flatMap(({ above, table: one, below }) => [...above, ...(one ? [one] : []), ...below]);
    const blocks = twoTables.parts.flatMap((part) => part.blocks);
    expect(drawn.filter((block) => block !== head)).toEqual(blocks.slice(1));
    expect(sheets.map(({ above }) => above[0])).toEqual([head, head, head]);
  });

  test('bear names a workbook takes, each its own', () => {
    const long = `I. ${'dài '.repeat(20)}: 5 việc`;
    const names = sheetsOf(
      paper(
        heading(long),
        table(columns, []),
        heading(long),
        table(columns, []),
        heading('A/B [x]?*'),
        table(columns, []),
      ),
    ).map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
  });
});
