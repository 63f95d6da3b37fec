import type { Day } from '../calendar/day.ts';
import { spokenDay } from '../calendar/day-text.ts';

/** Printed words of a commune's score and of the list by class. */
export const scorePaper = {
  typeName: 'PHIẾU CHẤM ĐIỂM',
  subject: (commune: string, year: number) => `${commune}, năm ${year}`,
  /** A sample says so, whatever its title is. */
  basis: (title: string, version: number, legalBasis: string, isSample: boolean) =>
    `${title}, phiên bản ${version}${isSample ? ' (bảng mẫu, chưa có phụ lục chính thức)' : ''}. Căn cứ: ${legalBasis}.`,
  number: 'TT',
  criterion: 'Tiêu chí',
  maximum: 'Điểm tối đa',
  points: 'Điểm chấm',
  total: 'Tổng điểm',
  result: (className: string, total: number, most: number, on: Day) =>
    `Kết quả: ${total}/${most} điểm; xếp loại: ${className}; ngày chấm điểm: ${spokenDay(on)}.`,
  blankResult: 'Kết quả: …… điểm; xếp loại: ………………………………',
  document: (text: string) => `Văn bản: ${text}.`,
  note: (text: string) => `Ghi chú: ${text}`,
  classes: 'Xếp loại theo tổng điểm',
  bounds: (name: string, from: number, to: number) => `${name}: từ ${from} đến ${to} điểm`,
} as const;

export const rankingPaper = {
  typeName: 'DANH SÁCH',
  subject: (district: string | null, year: number) =>
    `Xếp loại xã, phường, thị trấn${district === null ? '' : ` của ${district}`} năm ${year}`,
  scope: (scored: number, all: number) =>
    scored === all
      ? `Đã chấm điểm ${all} xã, phường, thị trấn.`
      : `Đã chấm điểm ${scored}/${all} xã, phường, thị trấn; ${all - scored} đơn vị chưa chấm không có trong danh sách.`,
  empty: 'Chưa có xã, phường, thị trấn nào được chấm điểm.',
  sample: 'Xếp loại theo bảng điểm mẫu của cơ quan, chưa có phụ lục chính thức.',
  mixed: 'Các đơn vị được chấm theo nhiều phiên bản bảng điểm; điểm khác phiên bản không so sánh trực tiếp được.',
  inClass: (name: string, communes: number) => `${name}: ${communes} đơn vị`,
  number: 'TT',
  commune: 'Xã, phường, thị trấn',
  district: 'Huyện, thành phố',
  points: 'Điểm',
  version: 'Bảng điểm',
  versionName: (version: number) => `phiên bản ${version}`,
  districts: 'Xếp thứ hạng huyện, thành phố theo điểm bình quân của các đơn vị đã chấm',
  rank: 'Hạng',
  scored: 'Đã chấm',
  average: 'Điểm bình quân',
  unranked: '–',
  ofAll: (scored: number, all: number) => `${scored}/${all}`,
} as const;
