import { describe, expect, test } from 'vitest';
import type { Role } from '../../../shared/tasks/task-seed.ts';
import { agenciesSeed, planSeed, tasksSeed } from './seed-files.ts';

const { tasks } = tasksSeed();
const plan = planSeed();
const { agencies } = agenciesSeed();
const districts = agencies.filter((agency) => agency.kind === 'district').map((agency) => agency.code);

const assigned = (clause: string) => tasks.find((task) => task.clause === clause)?.assignments ?? [];
const inRole = (clause: string, role: Role) =>
  assigned(clause)
    .filter((assignment) => assignment.role === role)
    .map((assignment) => assignment.agency);

describe('tasks of the plan', () => {
  test('each task clause has exactly one task, in the order of the document', () => {
    const labels = plan.clauses.filter((clause) => clause.kind === 'task').map((clause) => clause.label);
    expect(tasks).toHaveLength(53);
    expect(tasks.map((task) => task.clause)).toEqual(labels);
  });

  test('assignments name agencies that exist, each once per task', () => {
    const known = new Set(agencies.map((agency) => agency.code));
    for (const { clause, assignments } of tasks) {
      const codes = assignments.map((assignment) => assignment.agency);
      expect(new Set(codes).size, clause).toBe(codes.length);
      expect(
        codes.filter((code) => !known.has(code)),
        clause,
      ).toEqual([]);
    }
  });

  test('under a heading of part IV the bodies of that heading lead, and nobody else', () => {
    const sectionOf = new Map(agencies.map((agency) => [agency.code, agency.section]));
    const strangers = tasks
      .filter((task) => task.clause.startsWith('IV.'))
      .filter(({ clause }) => inRole(clause, 'lead').some((code) => `${sectionOf.get(code)}` !== clause.split('-')[0]));
    expect(strangers.map((task) => task.clause)).toEqual([]);
    expect(tasks.filter((task) => task.clause.startsWith('IV.') && inRole(task.clause, 'lead').length === 0)).toEqual(
      [],
    );
  });

  test('each of the 12 districts leads each of the ten district tasks', () => {
    expect(districts).toHaveLength(12);
    for (let number = 1; number <= 10; number += 1) {
      expect(inRole(`IV.11-${number}`, 'lead')).toEqual(districts);
    }
  });

  test('headings with several bodies: all of them, or the one the clause names', () => {
    expect(inRole('IV.13-1', 'lead')).toHaveLength(6);
    expect(inRole('IV.13-2', 'lead')).toEqual(['mat-tran-to-quoc']);
    expect(inRole('IV.13-3', 'lead')).toEqual(['hoi-phu-nu']);
    expect(inRole('IV.14-1', 'lead')).toEqual(['vien-kiem-sat', 'toa-an']);
    expect(inRole('IV.15-1', 'lead')).toHaveLength(3);
  });

  test('in part III the plan names no lead, so a lead there is our reading', () => {
    const leads = tasks
      .filter((task) => task.clause.startsWith('III.'))
      .flatMap((task) => task.assignments)
      .filter((assignment) => assignment.role === 'lead');
    expect(leads.every((assignment) => assignment.basis === 'office')).toBe(true);
  });
});

describe('partners the text names', () => {
  const phrases: readonly [agency: string, phrase: RegExp][] = [
    ['so-ldtbxh', /Sở Lao động - Thương binh và Xã hội/],
    ['doi-178-tinh', /Đội Kiểm tra liên ngành (178|về phòng)/],
    ['vien-kiem-sat', /Viện Kiểm sát/],
    ['toa-an', /Tòa án/],
    ['hoi-dong-pbgdpl', /Hội đồng phổ biến, giáo dục pháp luật tỉnh/],
    ['cuc-hai-quan-dien-bien', /Cục Hải quan tỉnh Điện Biên/],
    ['phong-van-hoa-thong-tin', /Phòng Văn hóa và Thông tin/],
    ['dang-ky-kinh-doanh-huyen', /cơ quan đăng ký kinh doanh cấp huyện/],
    ['co-so-giao-duc', /cơ sở giáo dục phổ thông/],
    ['to-cong-tac-lien-nganh', /Tổ công tác liên ngành/],
    ['doi-178-huyen', /Đội Kiểm tra liên ngành/],
    ['cong-an-cac-cap', /lực lượng [Cc]ông an/],
    ['mat-tran-cac-cap', /Ủy ban Mặt trận Tổ quốc các cấp/],
    ['mat-tran-to-quoc', /Ủy ban Mặt trận Tổ quốc/],
    ['hoi-phu-nu', /Hội Liên hiệp Phụ nữ/],
    ['doan-thanh-nien', /Đoàn Thanh niên/],
    ['ubnd-xa', /UBND xã, phường, thị trấn/],
    ...districts.map((code): [string, RegExp] => [code, /UBND (các )?huyện, thành phố/]),
  ];
  const phraseOf = new Map(phrases);

  test('a partner marked "text" is named in the clause', () => {
    const partners = tasks.flatMap(({ clause, assignments }) =>
      assignments
        .filter(({ role, basis }) => role === 'support' && basis === 'text')
        .map((item) => ({ clause, ...item })),
    );
    const textOf = new Map(plan.clauses.map((clause) => [clause.label, clause.text]));
    const unnamed = partners.filter(
      ({ clause, agency }) => phraseOf.get(agency)?.test(textOf.get(clause) ?? '') !== true,
    );
    expect(partners.length).toBeGreaterThan(40);
    expect(unnamed).toEqual([]);
  });

  test('the three departments that send staff name the provincial team 178', () => {
    for (const clause of ['IV.5-1', 'IV.6-1', 'IV.9-2']) {
      expect(inRole(clause, 'support')).toContain('doi-178-tinh');
    }
  });
});
