import { RegisterCode } from '../ids.ts';
import { FieldCode } from '../registers/register-field.ts';
import { StepCode } from '../registers/register-life.ts';

/** The registers an inspection season is kept in, as they come with the program (resources/seed/registers.json). */
export const inspectionRegisters = {
  establishments: RegisterCode.parse('ST01'),
  sanctions: RegisterCode.parse('ST06'),
  inspections: RegisterCode.parse('ST07'),
  rechecks: RegisterCode.parse('ST08'),
} as const;

const field = (code: string) => FieldCode.parse(code);

export const inspectionFields = {
  team: field('cap'),
  form: field('hinh_thuc'),
  establishment: field('co_so_kt'),
  plannedOn: field('du_kien'),
  visited: field('co_so'),
  violating: field('vi_pham'),
} as const;

export const sanctionFields = {
  inspection: field('cuoc_kt'),
  group: field('hanh_vi'),
  decisions: field('quyet_dinh'),
  money: field('tien_phat'),
  suspended: field('dinh_chi'),
} as const;

export const recheckFields = {
  inspection: field('cuoc_kt'),
  establishments: field('co_so'),
  stillViolating: field('con_vi_pham'),
} as const;

export const inspectionSteps = {
  visit: StepCode.parse('kiem_tra'),
  clean: StepCode.parse('khong_vi_pham'),
  violation: StepCode.parse('vi_pham'),
} as const;

/** The options of choices that decide what is counted where. */
export const inspectionOptions = {
  provinceTeam: 'Tỉnh',
  planned: 'Theo kế hoạch',
  /** Fines of businesses; others may be of persons, and so few that they point to one. */
  ofBusinesses: 'Vi phạm của cơ sở kinh doanh',
} as const;
