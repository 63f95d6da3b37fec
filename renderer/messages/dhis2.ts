import type { Dhis2File, Dhis2Summary } from '../../shared/dhis2/dhis2.contract.ts';
import type { Message } from './message.ts';
import { count } from './numbers.ts';

const fileNames: Readonly<Record<Dhis2File, string>> = {
  'values-json': 'Số liệu, dataValueSets JSON',
  'values-adx': 'Số liệu, ADX (XML)',
  'registrations-json': 'Xác nhận huyện đã nộp đủ, completeDataSetRegistrations JSON',
};

export const dhis2Words = {
  slice: 'Ghi số liệu của một biểu, một kỳ ra tệp cho hệ thống dùng DHIS2; mã đơn vị và mã trường số liệu giữ nguyên',
  choose: 'Chọn biểu, kỳ và tệp',
  inFiles: 'Có gì trong tệp',
  files: 'Tệp cần ghi',
  fileNames,
  hiddenHint: 'Số nhỏ cần bảo vệ (HT, DT) không được ghi vào tệp, kể cả số có thể suy ra chúng.',
  write: (files: number) => `Ghi ${count(files)} tệp…`,
  written: (names: readonly string[]): Message => ({
    title: `Đã ghi ${count(names.length)} tệp`,
    advice: `${names.join('; ')}. Tệp đã ghi trước đó vẫn giữ nguyên.`,
  }),
  counts: 'Số liệu trong tệp',
  columns: { what: 'Nội dung', count: 'Số lượng', code: 'Mã đơn vị', place: 'Huyện, thành phố', received: 'Nhận ngày' },
  lines: ({ values, nothings, units, leftOut }: Dhis2Summary): readonly (readonly [string, number])[] => [
    ['Số ghi vào tệp', values],
    ['Trong đó: không phát sinh, ghi là 0', nothings],
    ['Đơn vị có số', units],
    ['Không ghi: không áp dụng', leftOut.notApplicable],
    ['Không ghi: không phải số (Có/Không, xếp loại)', leftOut.notNumbers],
    ['Không ghi: số nhỏ được bảo vệ', leftOut.hidden],
  ],
  periodNote: (period: string) =>
    `Kỳ trong DHIS2: ${period}, theo tên kỳ. DHIS2 chỉ giữ số 0 ở trường số liệu có bật “Store zero data values”.`,
  registrations: 'Huyện đã nộp, ghi vào tệp xác nhận',
  waiting: (places: readonly string[]) =>
    places.length === 0
      ? 'Mọi huyện đã nộp.'
      : `Chưa nộp, không xác nhận (${count(places.length)}): ${places.join(', ')}.`,
  nothing: {
    title: 'Chưa có số liệu nào của biểu này trong kỳ',
    advice: 'Hãy chọn kỳ khác, hoặc nhận số liệu của huyện trước.',
  } satisfies Message,
} as const;
