import type { HolidayKind } from './holiday-seed.ts';

/** As written in a calendar file and on the screen. */
export const holidayKindNames: Readonly<Record<HolidayKind, string>> = {
  holiday: 'lễ',
  compensation: 'nghỉ bù',
  swap: 'hoán đổi',
  'make-up': 'làm bù',
};

/** Other words offices use for the same, without accents. */
export const holidayKindAliases: Readonly<Record<string, HolidayKind>> = {
  'nghi le': 'holiday',
  'le, tet': 'holiday',
  'le tet': 'holiday',
  tet: 'holiday',
  bu: 'compensation',
  'nghi hoan doi': 'swap',
  'hoan doi ngay lam viec': 'swap',
  'di lam bu': 'make-up',
  'lam viec bu': 'make-up',
};

/** The head of a calendar file. */
export const calendarColumns = ['ngày', 'loại', 'tên', 'nguồn', 'đối chiếu'] as const;
export const verifiedNames = { true: 'đã đối chiếu', false: 'cần đối chiếu' } as const;

/** The source of a day the office has set without a decision at hand. */
export const setByOffice = 'do văn phòng đặt, cần đối chiếu';
