import type { AnnexTitle, Block, PaperDocument, Table } from '../../shared/paper/document.ts';

interface Measures {
  readonly rows: number;
  readonly columns: number;
  /** Some rows have several lines. */
  readonly isUneven?: boolean;
}

/**
 * Two annexes: one across A4 with so many rows that it is printed in pieces, and one across A3 with more columns than
 * it holds, whose rows have names of 300 letters with marks above and below.
 */
export function longAndWide({ rows, columns, isUneven = false }: Measures): {
  readonly document: PaperDocument;
  readonly names: readonly string[];
} {
  const names = Array.from({ length: rows }, (_, at) => `Dòng${at + 1}`);
  const wide = Array.from({ length: 4 }, (_, row) => [
    'Ủỷộặễ'.repeat(60),
    ...Array.from({ length: columns }, (_, at) => `${row + 1}.${100 + at}.000`),
  ]);
  const heads = ['Đơn vị', ...Array.from({ length: columns }, (_, at) => `Cột ${at + 1}`)];
  const long = aTable(
    ['Đơn vị', 'Ghi chú'],
    names.map((name, at) => [name, isUneven && at % 9 === 0 ? 'còn thiếu, đã đôn đốc, '.repeat(at % 40) : 'đủ']),
  );
  return {
    names,
    document: {
      title: 'Bảng dài',
      subject: 'Bảng dài',
      parts: [
        { kind: 'annex', orientation: 'landscape', blocks: [aTitle('I'), long] },
        { kind: 'annex', orientation: 'landscape', size: 'A3', blocks: [aTitle('II'), caption, aTable(heads, wide)] },
      ],
    },
  };
}

const aTitle = (number: string): AnnexTitle => ({
  kind: 'annex-title',
  label: `Phụ lục ${number}`,
  title: 'BẢNG DÀI',
  attachedTo: '(Kèm theo Báo cáo)',
});

const caption: Block = { kind: 'note', place: 'above-table', text: 'Số liệu từ ngày 15/12/2022' };

const aTable = (heads: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  size: 'normal',
  columns: heads.map((_, at) => ({ share: 1, align: at === 0 ? 'left' : 'right', role: at === 0 ? 'name' : 'value' })),
  head: [heads.map((text) => ({ text, unit: '', columns: 1, rows: 1 }))],
  rows: rows.map((cells) => ({ kind: 'plain', cells: cells.map((text) => ({ text, note: '', source: null })) })),
});
