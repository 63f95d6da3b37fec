import path from 'node:path';
import { readReportOutlines } from '../../../electron/seed/read-seed.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode, type PeriodKind } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { ElementCode, IndicatorCode, PlaceId } from '../../../shared/ids.ts';
import type { Amount, IndicatorRow } from '../../../shared/indicators/indicators.contract.ts';
import type { Outline } from '../../../shared/reports/outline/outline.ts';
import type { DistrictTable, ReportFacts, TopicFigure } from '../../../shared/reports/report-facts.ts';

const resources = path.resolve(import.meta.dirname, '../../../resources');

/** The four states, over the 12 districts unless told otherwise. */
export const known = (value: number, counted = 12, expected = 12): Amount => ({
  value,
  counted,
  expected,
  noneOccurred: false,
});
export const none = (counted = 12, expected = 12): Amount => ({ value: 0, counted, expected, noneOccurred: true });
export const notApplicable: Amount = { value: null, counted: 0, expected: 0, noneOccurred: false };
export const unknown: Amount = { value: null, counted: 0, expected: 12, noneOccurred: false };

export const aFigure = (changes: Partial<TopicFigure> = {}): TopicFigure => ({
  code: ElementCode.parse('TT02'),
  name: 'Số buổi tuyên truyền',
  unit: 'buổi',
  scale: 0,
  kind: 'flow',
  parts: 'districts',
  inPeriod: known(1234),
  cumulative: known(9876),
  lastYear: null,
  ...changes,
});

export const anIndicator = (changes: Partial<IndicatorRow> = {}): IndicatorRow => ({
  code: IndicatorCode.parse('CT11'),
  clause: 'II.3',
  name: 'Cơ sở đã ký cam kết',
  presentation: 'ratio',
  unit: 'cơ sở',
  lastYear: null,
  numerator: known(1100),
  denominator: known(1200),
  percent: 917,
  target: { operator: '=', value: 100, scale: 0 },
  status: 'not-met',
  inPeriod: known(40),
  missing: [],
  note: '',
  ...changes,
});

export const someDistrict = PlaceId.parse(12);

export const aDistrictTable = (changes: Partial<DistrictTable> = {}): DistrictTable => ({
  columns: [
    {
      code: ElementCode.parse('TT02'),
      shortName: 'Buổi tuyên truyền',
      unit: 'buổi',
      scale: 0,
      group: 'Thông tin',
      parts: 'communes',
    },
  ],
  rows: [{ placeId: someDistrict, place: 'Mai Sơn', amounts: [known(7, 22, 22)] }],
  total: [known(7, 204, 204)],
  ...changes,
});

/** As the program comes with it. */
export const seededOutline = (kind: PeriodKind): Outline => {
  const found = readReportOutlines(resources).find(({ kinds }) => kinds.includes(kind));
  if (found === undefined) throw new Error(`no outline for ${kind}`);
  return found.outline;
};

const period = PeriodCode.parse('2023-M09');

/** A month in which everything was sent in time and nothing is open. */
export const reportFacts = (changes: Partial<ReportFacts> = {}): ReportFacts => ({
  office: {
    governingBody: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    name: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    abbreviation: 'SLĐTBXH',
    placeForDate: 'Sơn La',
    recipients: ['Lãnh đạo Sở', 'Lưu: VT, PCTNXH'],
    draftedBy: '',
  },
  officeInText: 'Sở Lao động - Thương binh và Xã hội',
  signatory: { authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: '' },
  addressee: 'Ủy ban nhân dân tỉnh Sơn La',
  plan: {
    field: 'phòng, chống mại dâm',
    issuer: 'Ủy ban nhân dân tỉnh Sơn La',
    number: null,
    issuedOn: null,
    title: 'Triển khai công tác phòng, chống mại dâm năm 2023',
  },
  period,
  coverage: coverage(period, 'administrative'),
  yearStart: Day.parse('2022-12-15'),
  issuedIn: { year: 2023, month: 9 },
  isDraft: false,
  submissions: { expected: 12, onTime: 12, late: [], missing: [] },
  tasks: { total: 96, notStarted: 0, inProgress: 0, done: 96, overdue: 0, groups: [] },
  topics: [{ title: 'Tuyên truyền', figures: [aFigure()], note: '' }],
  indicators: [anIndicator({ status: 'met' })],
  recipient: 'people-committee',
  audience: 'outside',
  request: null,
  guardedElements: [],
  summedIndicators: [],
  smallCountBelow: 5,
  series: { now: [], lastYear: [] },
  districtTable: aDistrictTable(),
  writing: { outline: seededOutline('month'), own: [] },
  annexes: [{ kind: 'districts' }],
  ...changes,
});
