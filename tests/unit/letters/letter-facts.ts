import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { periodTitle } from '../../../shared/calendar/period-label.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { AgencyId, ObligationId, RegimeCode } from '../../../shared/ids.ts';
import type { LetterBody, LetterFacts, LetterItem } from '../../../shared/letters/letter-facts.ts';

export const day = (text: string): Day => Day.parse(text);

const period = PeriodCode.parse('2023-M01');

/** District 1's January report, due on 17/01/2023 and 13 working days late on 10/02/2023. */
export const anObligation = (changes: Partial<Obligation> = {}): Obligation => ({
  id: ObligationId.parse(11),
  identity: 'KH2023-PCMD:CD01:ubnd-mai-son:2023-M01',
  regime: RegimeCode.parse('CD01'),
  regimeName: 'Báo cáo tháng của huyện, thành phố',
  task: null,
  agencyId: AgencyId.parse(1),
  agency: 'Ủy ban nhân dân huyện Mai Sơn',
  period,
  periodLabel: periodTitle(period),
  cutOff: day('2023-01-14'),
  dueOn: day('2023-01-17'),
  movedTo: null,
  extendedTo: null,
  receivedOn: null,
  dueBasis: 'office',
  skipReason: null,
  state: 'overdue',
  workingDaysLate: 13,
  letters: 0,
  ...changes,
});

export const anItem = (changes: Partial<LetterItem> = {}): LetterItem => ({
  obligation: anObligation(),
  reminded: 0,
  request: null,
  returned: null,
  ...changes,
});

export const aBody = (changes: Partial<LetterBody> = {}): LetterBody => ({
  id: AgencyId.parse(1),
  name: 'Ủy ban nhân dân huyện Mai Sơn',
  binding: 'yeu-cau',
  nth: 1,
  earlier: [],
  ...changes,
});

export const theFront = (changes: Partial<LetterBody> = {}): LetterBody =>
  aBody({ id: AgencyId.parse(2), name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', binding: 'de-nghi', ...changes });

export const ofTheFront = (changes: Partial<Obligation> = {}): Obligation =>
  anObligation({
    id: ObligationId.parse(12),
    agencyId: AgencyId.parse(2),
    agency: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ...changes,
  });

export const letterFacts = (changes: Partial<LetterFacts> = {}): LetterFacts => ({
  template: {
    kind: 'reminder',
    subject: 'đôn đốc báo cáo {lan}',
    body: '{co_quan} còn thiếu:\n{danh_sach}\nĐề nghị gửi.',
  },
  office: {
    governingBody: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    name: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    abbreviation: 'SLĐTBXH',
    draftingUnit: 'PCTNXH',
    placeForDate: 'Sơn La',
    signatories: [{ authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: '' }],
    recipients: ['Lưu: VT, PCTNXH', 'Lãnh đạo Sở', 'Như trên'],
    draftedBy: '',
    contact: '',
    backupFolder: '',
    smallCountBelow: 5,
    reportAddressees: { 'people-committee': '', ministry: '', 'steering-committee': '' },
  },
  officeInText: 'Sở Lao động - Thương binh và Xã hội',
  plan: {
    field: 'phòng, chống mại dâm',
    year: 2023,
    issuer: 'Ủy ban nhân dân tỉnh Sơn La',
    number: '45/KH-UBND',
    issuedOn: day('2023-01-05'),
    title: 'Triển khai công tác phòng, chống mại dâm năm 2023',
  },
  today: day('2023-02-10'),
  bodies: [aBody()],
  items: [anItem()],
  ...changes,
});
