import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OfficeSeed } from '../../../shared/office/office-seed.ts';

const text = readFileSync(new URL('../../../resources/seed/office.json', import.meta.url), 'utf8');
const office = OfficeSeed.parse(JSON.parse(text));

test('the sample is marked as one and names the office, nobody in it', () => {
  expect(office.origin).toBe('sample');
  expect(office.governingBody).toBe('ỦY BAN NHÂN DÂN TỈNH SƠN LA');
  expect(office.name).toBe('SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI');
  expect(office.placeForDate).toBe('Sơn La');
  expect(office.signatories.map(({ name }) => name)).toEqual(['', '']);
});

test('the Sở works under its head: no TM., a deputy signs KT.', () => {
  expect(office.signatories.map(({ authority }) => authority)).toEqual([
    ['GIÁM ĐỐC'],
    ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  ]);
});

test('the last recipient line files the copy with the drafting unit', () => {
  expect(office.recipients.at(-1)).toBe(`Lưu: VT, ${office.draftingUnit}`);
});

test('recipient lines are bare: dash and closing mark belong to the layout', () => {
  for (const line of office.recipients) expect(line).toMatch(/^[^-\s].*[^;.\s]$/u);
});

test('the sample takes no name', () => {
  const signed = { ...office, signatories: [{ authority: ['GIÁM ĐỐC'], name: 'X' }] };
  expect(OfficeSeed.safeParse(signed).success).toBe(false);
});

test('the file is NFC', () => {
  expect(text).toBe(text.normalize('NFC'));
});

test('small counts are hidden below five until the office chooses otherwise', () => {
  expect(office.smallCountBelow).toBe(5);
});
