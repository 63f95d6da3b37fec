import { describe, expect, test } from 'vitest';
import { FileNote } from '../../../shared/imports/file-note.ts';
import { FileProblem } from '../../../shared/imports/file-problem.ts';
import { fileNoteSentence, fileProblemMessage, problemSentence } from '../../../shared/imports/wording.ts';
import { expectVietnameseSentence } from '../messages/expect-sentence.ts';

const at = { sheet: 'Xã, phường', cell: 'H18' };
const differs = { found: 'cái có', expected: 'cái cần' };

/** One of each kind; a new kind without a sample does not compile. */
const samples: { readonly [K in FileProblem['kind']]: Extract<FileProblem, { kind: K }> } = {
  unreadable: { kind: 'unreadable', refusal: { reason: 'encrypted' } },
  'file-changed': { kind: 'file-changed' },
  'not-stored': { kind: 'not-stored' },
  'no-figures': { kind: 'no-figures' },
  'conflicting-file': { kind: 'conflicting-file', others: ['mai son 2.xlsx'] },
  superseded: { kind: 'superseded', by: 'mai son 2.xlsx' },
  'correction-unexplained': { kind: 'correction-unexplained', receipt: 7, receivedOn: '17/01/2023' },
  'received-before-period': { kind: 'received-before-period', found: 'Tháng 1' },
  'not-our-form': { kind: 'not-our-form' },
  'layout-unknown': { kind: 'layout-unknown', sheet: 'Tháng 1' },
  'place-unclear': { kind: 'place-unclear', ...at, candidates: ['Xã Chiềng Ân'] },
  'unknown-form': { kind: 'unknown-form', found: 'BM99' },
  'unknown-version': { kind: 'unknown-version', ...differs },
  'other-province': { kind: 'other-province', ...differs },
  'other-plan': { kind: 'other-plan', ...differs },
  'unknown-district': { kind: 'unknown-district', found: '999' },
  'unknown-period': { kind: 'unknown-period', found: '2023-M13' },
  'period-not-begun': { kind: 'period-not-begun', found: 'kỳ 12' },
  'errors-not-confirmed': { kind: 'errors-not-confirmed', count: 3 },
  'period-closed': { kind: 'period-closed', found: 'Tháng 1 năm 2023', reason: 'đã gửi báo cáo' },
  'period-outside-plan': { kind: 'period-outside-plan', ...differs },
  'damaged-metadata': { kind: 'damaged-metadata', detail: 'period' },
  'identity-guessed': { kind: 'identity-guessed', found: 'BM01, Huyện Mai Sơn, Tháng 9 năm 2023' },
  'form-as-text': { kind: 'form-as-text' },
  'missing-sheet': { kind: 'missing-sheet', sheet: at.sheet },
  'duplicate-sheet': { kind: 'duplicate-sheet', sheet: at.sheet, other: 'Trang chép' },
  'missing-rows': { kind: 'missing-rows', sheet: at.sheet, places: ['Xã Cò Nòi', 'Xã Hát Lót'] },
  'missing-columns': { kind: 'missing-columns', sheet: at.sheet, elements: ['CS01'] },
  'duplicate-row': { kind: 'duplicate-row', ...at, place: 'Xã Cò Nòi' },
  'duplicate-column': { kind: 'duplicate-column', ...at, element: 'CS01' },
  'label-changed': { kind: 'label-changed', ...at, expected: 'Xã Cò Nòi' },
  'foreign-row': { kind: 'foreign-row', ...at, found: 'Xã Lạ' },
  'other-period-shown': { kind: 'other-period-shown', ...at, found: 'Tháng 10 năm 2023', expected: 'Tháng 9 năm 2023' },
  'other-place-shown': { kind: 'other-place-shown', ...at, expected: 'Huyện Mai Sơn' },
  'merged-figures': { kind: 'merged-figures', ...at, cells: 'H18:H19' },
  'percent-in-number': { kind: 'percent-in-number', ...at },
  'personal-columns': { kind: 'personal-columns', sheet: at.sheet, columns: ['Họ và tên', 'Số căn cước'] },
  negative: { kind: 'negative', ...at },
  fractional: { kind: 'fractional', ...at },
  'text-in-number': { kind: 'text-in-number', ...at },
  'ambiguous-number': { kind: 'ambiguous-number', ...at, found: '1.234' },
  'out-of-range': { kind: 'out-of-range', ...at, min: 0, max: 1500 },
  'date-in-number': { kind: 'date-in-number', ...at },
  'error-value': { kind: 'error-value', ...at, found: '#REF!' },
  'formula-without-value': { kind: 'formula-without-value', ...at },
  'not-an-option': { kind: 'not-an-option', ...at, options: ['Loại A', 'Loại B'] },
  'none-occurred-with-figures': { kind: 'none-occurred-with-figures', ...at, place: 'Xã Cò Nòi' },
};
const all = Object.values(samples);

/** What the message must repeat: every name the problem carries, but for codes of ours and the choices on offer. */
function namesIn(problem: FileProblem): string[] {
  const { kind: _kind, ...fields } = problem;
  const isCode = problem.kind === 'unreadable' || problem.kind === 'damaged-metadata';
  return isCode
    ? []
    : Object.values(fields)
        .flat()
        .filter((value) => typeof value === 'string');
}

describe('problems of a file', () => {
  test.each(all)('$kind says what and what to do', (problem) => {
    FileProblem.parse(problem);
    expectVietnameseSentence(fileProblemMessage(problem));
  });

  test.each(all)('$kind names all it knows: sheet, cell, place, what was found', (problem) => {
    const { title, advice } = fileProblemMessage(problem);
    for (const name of namesIn(problem)) expect(`${title} ${advice}`).toContain(name);
  });

  test('no two kinds share a title', () => {
    const titles = all.map((problem) => fileProblemMessage(problem).title);
    expect(new Set(titles).size).toBe(all.length);
  });

  test('limits are written the Vietnamese way, and only those that exist', () => {
    const title = (min: number | null, max: number | null) =>
      fileProblemMessage({ kind: 'out-of-range', ...at, min, max }).title;
    expect(title(0, 1500)).toContain('(từ 0 đến 1.500)');
    expect(title(null, 1500)).toContain('(đến 1.500)');
    expect(title(null, null)).not.toContain('(');
  });

  test('a long list is cut short and says by how much', () => {
    const places = Array.from({ length: 29 }, (_, index) => `Xã ${index + 1}`);
    const { title } = fileProblemMessage({ kind: 'missing-rows', sheet: 'BM01', places });
    expect(title).toContain('thiếu 29 dòng: Xã 1, Xã 2, Xã 3, Xã 4, Xã 5 và 24 mục khác');
    expect(title).not.toContain('Xã 6');
  });

  test('a period is named in words where it is one of ours', () => {
    const { title } = fileProblemMessage({ kind: 'period-outside-plan', found: '2022-M12', expected: '2023' });
    expect(title).toContain('Tháng 12 năm 2022');
  });

  test('columns about persons: the file is refused whole, and the message says so', () => {
    expect(fileProblemMessage(samples['personal-columns']).advice).toContain('không số liệu nào được lưu');
  });
});

/** One of each kind; a new kind without a sample does not compile. */
const notes: { readonly [K in FileNote['kind']]: Extract<FileNote, { kind: K }> } = {
  macro: { kind: 'macro' },
  'external-link': { kind: 'external-link' },
  connection: { kind: 'connection' },
  'embedded-object': { kind: 'embedded-object' },
  'chart-sheet': { kind: 'chart-sheet' },
  'sheet-not-read': { kind: 'sheet-not-read', sheet: at.sheet },
  'row-not-read': { kind: 'row-not-read', ...at },
  'column-not-read': { kind: 'column-not-read', ...at, cells: 3 },
  'hidden-sheet': { kind: 'hidden-sheet', sheet: at.sheet },
  'hidden-row': { kind: 'hidden-row', ...at },
  'hidden-column': { kind: 'hidden-column', ...at },
  'from-formula': { kind: 'from-formula', ...at },
  'from-text': { kind: 'from-text', ...at, found: '1 234', read: '1.234' },
  'not-taken': { kind: 'not-taken', ...at, cells: ['H18', 'I18'] },
  'total-differs': { kind: 'total-differs', ...at, found: '12', expected: '13' },
  'total-not-read': { kind: 'total-not-read', ...at },
  'hidden-not-read': { kind: 'hidden-not-read', ...at },
  'merged-head': { kind: 'merged-head', ...at },
  'places-without-row': { kind: 'places-without-row', sheet: at.sheet, places: ['Xã Hua La'] },
};
const allNotes = Object.values(notes);

describe('what is worth knowing of a file', () => {
  test.each(allNotes)('$kind is one sentence that names all it knows', (note) => {
    FileNote.parse(note);
    const sentence = fileNoteSentence(note);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    const { kind: _kind, ...fields } = note;
    for (const value of Object.values(fields).flat()) expect(sentence).toContain(String(value));
  });

  test('no two kinds say the same', () => {
    expect(new Set(allNotes.map(fileNoteSentence)).size).toBe(allNotes.length);
  });
});

test('a problem in one piece holds what happened and what to do', () => {
  const { title, advice } = fileProblemMessage(samples.negative);
  expect(problemSentence(samples.negative)).toBe(`${title}. ${advice}`);
});
