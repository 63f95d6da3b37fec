import { describe, expect, test } from 'vitest';
import { errorMessage } from '../../../renderer/messages/errors.ts';
import { documentRefusalMessage, refusalMessage } from '../../../shared/archive/wording.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { AppError, DatabaseRefusal, StorageReason } from '../../../shared/errors/app-error.ts';
import { ReadOnlyReason } from '../../../shared/guard/guard.contract.ts';
import type { ReadRefusal } from '../../../shared/imports/sheet.ts';
import type { DocumentRefusal } from '../../../shared/plan-reader/document.ts';
import { expectVietnameseSentence } from './expect-sentence.ts';

/** One of each code; a new code without a sample does not compile. */
const samples: { readonly [C in AppError['code']]: Extract<AppError, { code: C }> } = {
  'invalid-input': { code: 'invalid-input', problems: [{ path: 'name', issue: 'too_small' }] },
  'unknown-operation': { code: 'unknown-operation', path: 'tasks.fly' },
  'not-found': { code: 'not-found', entity: 'indicator', id: 'CT99' },
  stale: { code: 'stale', entity: 'import' },
  'not-configured': { code: 'not-configured' },
  'read-only': { code: 'read-only', reason: 'damaged' },
  'form-not-for-period': { code: 'form-not-for-period', form: 'BM02', period: '2023-M09' },
  'folder-unusable': { code: 'folder-unusable', folder: 'E:\\', reason: 'missing' },
  'file-unreadable': { code: 'file-unreadable', fileName: 'BM01.xlsx', refusal: { reason: 'encrypted' } },
  'document-unreadable': {
    code: 'document-unreadable',
    fileName: 'ke hoach.docx',
    refusal: { reason: 'old-doc' },
  },
  'no-districts': { code: 'no-districts', on: Day.parse('2025-07-14') },
  'already-exists': { code: 'already-exists', entity: 'saved-filter', name: 'Việc quá hạn' },
  'agency-ended': {
    code: 'agency-ended',
    agency: 'Sở Lao động - Thương binh và Xã hội',
    endedOn: Day.parse('2025-02-28'),
  },
  'not-ours': { code: 'not-ours', entity: 'task' },
  'attachment-refused': { code: 'attachment-refused', fileName: 'bao cao.exe', reason: 'kind' },
  'attachment-missing': { code: 'attachment-missing', fileName: 'bao cao.pdf' },
  'figure-locked': { code: 'figure-locked', lock: { kind: 'period', reason: 'đã gửi báo cáo' } },
  'indicator-refused': {
    code: 'indicator-refused',
    problems: [{ field: 'numerator', problem: { kind: 'empty', from: 0, to: 0 } }],
  },
  'outline-refused': {
    code: 'outline-refused',
    problems: [{ section: 0, block: null, at: 3, written: 'TT99', problem: 'unknown-code' }],
  },
  'report-held': { code: 'report-held', changed: 3, lost: 1, unreadable: 2 },
  'register-refused': { code: 'register-refused', problems: [{ fault: 'person', about: 'Họ và tên' }] },
  'course-refused': { code: 'course-refused', step: 'Triệt xóa', fault: 'not-after' },
  'entry-pointed-at': { code: 'entry-pointed-at', register: 'Cam kết', entries: 2 },
  'scoring-sheet-refused': {
    code: 'scoring-sheet-refused',
    problems: [{ fault: 'lowest-not-zero', about: 'Còn tệ nạn' }],
  },
  'scoring-register-unfit': { code: 'scoring-register-unfit', field: 'diem' },
  'undo-impossible': { code: 'undo-impossible' },
  'print-failed': { code: 'print-failed' },
  'kept-print-unusable': { code: 'kept-print-unusable', fileName: 'bao-cao.pdf', reason: 'altered' },
  'report-step-refused': { code: 'report-step-refused', reason: 'state' },
  'no-dhis2-period': { code: 'no-dhis2-period', period: PeriodCode.parse('2023-N9') },
  'no-printer': { code: 'no-printer' },
  'printer-failed': { code: 'printer-failed', printer: 'Canon LBP 2900' },
  'backup-unverified': { code: 'backup-unverified', folder: 'E:\\' },
  'backup-refused': { code: 'backup-refused', fileName: 'so-dieu-phoi.sdpluu', reason: 'damaged' },
  'passphrase-weak': { code: 'passphrase-weak' },
  busy: { code: 'busy' },
  cancelled: { code: 'cancelled' },
  'viewing-past': { code: 'viewing-past', madeAt: '2023-01-18T08:15:00+07:00' },
  storage: { code: 'storage', reason: 'disk-full' },
  'database-refused': { code: 'database-refused', reason: 'newer-version' },
  unexpected: { code: 'unexpected', incident: '1a2b3c4d' },
};

const said = (error: AppError): string => Object.values(errorMessage(error)).join(' ');

describe('errors', () => {
  test.each(Object.values(samples))('$code says what and what to do', (error) => {
    expectVietnameseSentence(errorMessage(error));
  });

  test('no two codes share a title', () => {
    const titles = Object.values(samples).map((error) => errorMessage(error).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('the file, the folder and the incident are named', () => {
    expect(said(samples['file-unreadable'])).toContain('BM01.xlsx');
    expect(said(samples['folder-unusable'])).toContain('E:\\');
    expect(said(samples['backup-unverified'])).toContain('E:\\');
    expect(said(samples.unexpected)).toContain('1a2b3c4d');
  });

  test('a file that was not read keeps its own reason', () => {
    const reason = refusalMessage({ reason: 'encrypted' });
    expect(said(samples['file-unreadable'])).toContain(reason.advice);
  });
});

const storage: { readonly [R in StorageReason]: R } = {
  'disk-full': 'disk-full',
  busy: 'busy',
  corrupt: 'corrupt',
  'read-only': 'read-only',
  constraint: 'constraint',
};
const database: { readonly [R in DatabaseRefusal]: R } = {
  'newer-version': 'newer-version',
  'not-ours': 'not-ours',
  empty: 'empty',
  missing: 'missing',
  damaged: 'damaged',
  unreadable: 'unreadable',
};

describe('reasons', () => {
  const bad: AppError[] = [
    ...Object.values(storage).map((reason): AppError => ({ code: 'storage', reason })),
    ...ReadOnlyReason.options.map((reason): AppError => ({ code: 'read-only', reason })),
    ...Object.values(database).map((reason): AppError => ({ code: 'database-refused', reason })),
    ...(['missing', 'read-only', 'full', 'in-use', 'too-long'] as const).map(
      (reason): AppError => ({ code: 'folder-unusable', folder: 'E:\\', reason }),
    ),
  ];

  test('each has its own sentence', () => {
    for (const error of bad) expectVietnameseSentence(errorMessage(error));
    expect(new Set(bad.map(said)).size).toBe(bad.length);
  });

  test('a database that was not opened: the message says that nothing was changed', () => {
    for (const reason of Object.values(database)) {
      expect(said({ code: 'database-refused', reason })).toMatch(/không bị thay đổi|giữ nguyên/);
    }
  });
});

const refusals: { readonly [R in ReadRefusal['reason']]: Extract<ReadRefusal, { reason: R }> } = {
  missing: { reason: 'missing' },
  empty: { reason: 'empty' },
  'too-large': { reason: 'too-large' },
  'not-a-workbook': { reason: 'not-a-workbook' },
  truncated: { reason: 'truncated' },
  encrypted: { reason: 'encrypted' },
  'old-xls': { reason: 'old-xls' },
  html: { reason: 'html' },
  csv: { reason: 'csv' },
  ods: { reason: 'ods' },
  'no-rows': { reason: 'no-rows' },
  'xml-forbidden': { reason: 'xml-forbidden' },
  'archive-limit': { reason: 'archive-limit', which: 'entries' },
  'content-limit': { reason: 'content-limit', which: 'rows', sheet: 'Trang 9' },
  broken: { reason: 'broken', part: 'sheet', sheet: 'Trang 9' },
  timeout: { reason: 'timeout' },
  memory: { reason: 'memory' },
  crashed: { reason: 'crashed' },
};

describe('files that cannot be read', () => {
  test.each(Object.values(refusals))('$reason has its own sentence', (refusal) => {
    expectVietnameseSentence(refusalMessage(refusal));
  });

  test('no two reasons share a title', () => {
    const titles = Object.values(refusals).map((refusal) => refusalMessage(refusal).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('the sheet is named where the reader knows it', () => {
    expect(refusalMessage(refusals['content-limit']).title).toContain('“Trang 9”');
    expect(refusalMessage(refusals.broken).title).toContain('“Trang 9”');
    expect(refusalMessage({ reason: 'broken', part: 'archive' }).title).not.toContain('“');
  });
});

const documentRefusals: { readonly [R in DocumentRefusal['reason']]: Extract<DocumentRefusal, { reason: R }> } = {
  missing: { reason: 'missing' },
  empty: { reason: 'empty' },
  'no-text': { reason: 'no-text' },
  'too-large': { reason: 'too-large' },
  'not-a-document': { reason: 'not-a-document' },
  'old-doc': { reason: 'old-doc' },
  odt: { reason: 'odt' },
  pdf: { reason: 'pdf' },
  encoding: { reason: 'encoding' },
  truncated: { reason: 'truncated' },
  encrypted: { reason: 'encrypted' },
  'xml-forbidden': { reason: 'xml-forbidden' },
  'archive-limit': { reason: 'archive-limit', which: 'ratio' },
  'content-limit': { reason: 'content-limit', which: 'paragraphs' },
  broken: { reason: 'broken', part: 'document' },
  timeout: { reason: 'timeout' },
  memory: { reason: 'memory' },
  crashed: { reason: 'crashed' },
};

describe('documents that cannot be read', () => {
  test.each(Object.values(documentRefusals))('$reason has its own sentence', (refusal) => {
    expectVietnameseSentence(documentRefusalMessage(refusal));
  });

  test('no two reasons share a title, and pasted text has no file name before it', () => {
    const titles = Object.values(documentRefusals).map((refusal) => documentRefusalMessage(refusal).title);
    expect(new Set(titles).size).toBe(titles.length);
    const pasted = errorMessage({ code: 'document-unreadable', fileName: '', refusal: { reason: 'no-text' } });
    expect(pasted.title).toBe('Văn bản không có chữ nào');
  });
});
