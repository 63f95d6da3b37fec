import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { Finding } from '../../../shared/checks/checks.contract.ts';
import { ElementCode, ImportId, Sha256 } from '../../../shared/ids.ts';
import type { FileProblem } from '../../../shared/imports/file-problem.ts';
import type { PaperDocument } from '../../../shared/paper/document.ts';
import { blankReceipt } from '../../../shared/papers/blank-receipt.ts';
import type { FileOnPaper, ReceiptHead, ReceivedFile, ReturnedFile } from '../../../shared/papers/receipt-facts.ts';
import { type CopyBlock, roomBeside } from '../../../shared/papers/receipt-room.ts';
import { receiptsPaper } from '../../../shared/papers/receipts.ts';
import { blocksOf, day, rowTexts, sentences, tablesOf } from './paper-facts.ts';

const head: ReceiptHead = {
  office: {
    governingBody: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    name: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    placeForDate: 'Sơn La',
  },
  today: day('2023-01-17'),
};

const sha256 = Sha256.parse('3f2a91bc07de44a1'.padEnd(64, '0'));

const aFile = (part: Partial<FileOnPaper> = {}): FileOnPaper => ({
  district: 'Huyện Mai Sơn',
  form: { code: 'BM01', version: 1, name: 'Kết quả công tác PCMD trong kỳ' },
  periodLabel: 'Tháng 1 năm 2023',
  fileName: 'bieu.xlsx',
  bytes: 20_146,
  sha256,
  receivedOn: day('2023-01-16'),
  ...part,
});

const aFinding = (part: Partial<Finding> = {}): Finding => ({
  rule: 'QT01',
  kind: 'rule',
  severity: 'error',
  period: PeriodCode.parse('2023-M01'),
  placeId: Finding.shape.placeId.parse(3),
  place: 'Xã Chiềng Ban',
  district: 'Huyện Mai Sơn',
  text: 'Số cơ sở đã ký cam kết không được lớn hơn số cơ sở đang quản lý.',
  left: 9,
  operator: '<=',
  right: 1,
  figures: [],
  accepted: null,
  ...part,
});

const aReceipt = (part: Partial<ReceivedFile> = {}): ReceivedFile => ({
  kind: 'received',
  number: ImportId.parse(12),
  file: aFile(),
  counts: { created: 200, changed: 3, same: 40, blank: 7 },
  findings: [],
  ...part,
});

const aReturn = (problems: readonly FileProblem[], file = aFile()): ReturnedFile => ({
  kind: 'returned',
  file,
  problems,
});

const paperOf = (...files: readonly (ReceivedFile | ReturnedFile)[]): PaperDocument =>
  receiptsPaper({ head, files, guardedElements: [ElementCode.parse('HT02')] });

/** The blocks of one copy, which a receipt is made of and nothing else. */
const copyOf = (document: PaperDocument): CopyBlock[] =>
  blocksOf(document).flatMap((block): CopyBlock[] => {
    switch (block.kind) {
      case 'letterhead':
      case 'title':
      case 'table':
      case 'heading':
      case 'paragraph':
      case 'note':
      case 'signature-lines':
        return [block];
      default:
        throw new Error(`a receipt holds no ${block.kind}`);
    }
  });

const countIn = (document: PaperDocument, pattern: RegExp): number =>
  Number(sentences(document).flatMap((each) => pattern.exec(each)?.[1] ?? [])[0] ?? 0);

describe('a receipt', () => {
  test('says whose file it is, which one, and counts that add up', () => {
    const document = paperOf(aReceipt());
    const [facts, counts] = tablesOf(document);
    expect(facts && rowTexts(facts)).toEqual([
      ['Đơn vị nộp', 'Huyện Mai Sơn'],
      ['Biểu', 'BM01 (bản 1): Kết quả công tác PCMD trong kỳ'],
      ['Kỳ báo cáo', 'Tháng 1 năm 2023'],
      ['Tên tệp', 'bieu.xlsx'],
      ['Dung lượng', '20 KB (20.146 byte)'],
      ['Mã tệp', '3f2a 91bc 07de 44a1'],
      ['Ngày nhận', '16/01/2023'],
    ]);
    expect(counts && rowTexts(counts)).toEqual([['200', '3', '40', '7', '250']]);
    expect(document.parts).toMatchObject([
      { orientation: 'landscape', copies: [/Liên 1/, /Liên 2/].map((line) => expect.stringMatching(line)) },
    ]);
    expect(blocksOf(document).at(-1)).toMatchObject({
      kind: 'signature-lines',
      signers: [{ role: 'NGƯỜI GIAO' }, { role: 'NGƯỜI NHẬN' }],
    });
  });

  test('counts findings by severity, shows the first, and writes no sign the typeface lacks', () => {
    const document = paperOf(aReceipt({ findings: [aFinding(), aFinding({ severity: 'warning' })] }));
    expect(sentences(document)).toContain('Kiểm tra số liệu đã nhận: 1 lỗi · 1 cảnh báo · 0 lưu ý');
    const shown = tablesOf(document).at(2);
    expect(shown && rowTexts(shown)[0]).toEqual([
      'Lỗi',
      'Xã Chiềng Ban: Số cơ sở đã ký cam kết không được lớn hơn số cơ sở đang quản lý (9, phải không quá 1)',
    ]);
  });

  test('leaves the office: a finding on guarded figures is counted, not shown; an accepted one is not held against the clerk', () => {
    const guarded = {
      element: ElementCode.parse('HT02'),
      name: 'x',
      placeId: aFinding().placeId,
      place: 'x',
      period: aFinding().period,
      state: 'number',
      value: 2,
      scale: 0,
    } as const;
    const document = paperOf(
      aReceipt({
        findings: [
          aFinding({ text: 'GIỮ KÍN', figures: [guarded] }),
          aFinding({ text: 'ĐÃ CHẤP NHẬN', severity: 'note', accepted: { reason: 'x', at: '2023-01-17' } }),
        ],
      }),
    );
    expect(JSON.stringify(document)).not.toContain('GIỮ KÍN');
    expect(JSON.stringify(document)).not.toContain('ĐÃ CHẤP NHẬN');
    expect(sentences(document)).toContain('Không nêu 1 phát hiện về số liệu chỉ lưu trong cơ quan nhận.');
  });

  test('is one sheet for each file whatever there is to say: what is shown and what is left are all there is', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'â', 'W', ' ', 'xã', '—'), maxLength: 120 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), words, words, (texts, fileName, district) => {
        const document = paperOf(
          aReceipt({ file: aFile({ fileName, district }), findings: texts.map((text) => aFinding({ text })) }),
        );
        const shown = tablesOf(document).at(2)?.rows.length ?? 0;
        expect(shown + countIn(document, /^… và (\d+) phát hiện khác\.$/)).toBe(texts.length);
        expect(roomBeside(copyOf(document))).toBeGreaterThanOrEqual(0);
        expect(document.parts).toHaveLength(1);
      }),
    );
  });
});

describe('a file that goes back', () => {
  test('with persons in it: which columns, and how to send counts only', () => {
    const document = paperOf(
      aReturn([{ kind: 'personal-columns', sheet: 'Danh sách', columns: ['Họ và tên', 'CCCD'] }]),
    );
    const said = JSON.stringify(document);
    expect(said).toContain('Họ và tên, CCCD');
    expect(sentences(document)).toContain('Cách gửi số tổng hợp, không gửi thông tin cá nhân');
    expect(sentences(document)).toContain('Không số liệu nào trong tệp này được lưu. Sửa xong, nộp lại tệp.');
  });

  test('for another reason: what is wrong and how to mend it, nothing about persons, nothing the clerk cannot do', () => {
    const document = paperOf(
      aReturn(
        [{ kind: 'not-our-form' }, { kind: 'negative', sheet: 'Biểu xã', cell: 'D11' }],
        aFile({ district: null, form: null }),
      ),
    );
    const reasons = tablesOf(document)[1];
    expect(reasons && rowTexts(reasons)).toEqual([
      [
        '1',
        'Tệp không phải biểu mẫu do chương trình gửi đi',
        'Điền lại vào đúng tệp biểu mẫu đã được giao cho kỳ này rồi nộp lại.',
      ],
      ['2', 'Trang “Biểu xã”, ô D11: số âm', 'Sửa chỗ đã nêu ngay trong tệp, lưu dạng .xlsx rồi nộp lại.'],
    ]);
    expect(JSON.stringify(document)).not.toMatch(/Cách gửi số tổng hợp|đọc lại thư mục/);
  });

  test('of a stick, receipts and returns are one document, a sheet each', () => {
    const document = paperOf(aReceipt(), aReceipt(), aReturn([{ kind: 'no-figures' }]));
    expect(document.parts).toHaveLength(3);
    expect(document.title).toBe('Biên nhận 2 tệp, trả 1 tệp');
  });

  test('keeps to its sheet with any number of problems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const problems = Array.from(
          { length: count },
          (_, at): FileProblem =>
            at === 0
              ? { kind: 'personal-columns', sheet: 'A', columns: ['Họ tên'] }
              : { kind: 'text-in-number', sheet: 'Biểu xã', cell: `D${at}` },
        );
        const document = paperOf(aReturn(problems));
        const shown = tablesOf(document)[1]?.rows.length ?? 0;
        expect(shown + countIn(document, /^… và (\d+) điều khác/)).toBe(count);
        expect(roomBeside(copyOf(document))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('a blank receipt names the district, the period and its forms; the rest is written by hand', () => {
  const document = blankReceipt({
    head,
    district: 'Huyện Mai Sơn',
    period: PeriodCode.parse('2023-Q1'),
    forms: [
      { code: 'BM01', name: 'Kết quả' },
      { code: 'BM02', name: 'Hỗ trợ' },
    ],
  });
  const [facts, forms] = tablesOf(document);
  expect(facts && rowTexts(facts)).toEqual([
    ['Đơn vị nộp', 'Huyện Mai Sơn'],
    ['Kỳ báo cáo', 'Quý I năm 2023'],
  ]);
  expect(forms && rowTexts(forms)).toEqual([
    ['BM01: Kết quả', '', '', '', ''],
    ['BM02: Hỗ trợ', '', '', '', ''],
  ]);
  expect(JSON.stringify(document)).not.toContain('2023-01-17');
});
