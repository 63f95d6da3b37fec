import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { Day } from '../../shared/calendar/day.ts';
import { nothingSaid, type RegisterReading } from '../../shared/imports/registers/register-layout.ts';
import type { EntryContent, EntryValue } from '../../shared/registers/entry.ts';
import type { Register } from '../../shared/registers/registers.contract.ts';
import { aFolder, type TestApp } from './an-app.ts';

export async function registerOf({ api }: TestApp, code: string): Promise<Register> {
  const found = (await api.registers.list({})).find((register) => register.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

/** What the office may change of a register. */
export async function definitionOf(app: TestApp, of: string) {
  const {
    code,
    number: _n,
    origin: _o,
    isChanged: _c,
    isRetired: _r,
    isGuarded: _g,
    entries: _e,
    ...content
  } = await registerOf(app, of);
  return { code, content };
}

export const placesIn2023 = ({ api }: TestApp) => api.places.list({ on: Day.parse('2023-01-18') });

/** A value of each kind; another one for another number. What it points at is given. */
export function sampleValue({ kind, options = [] }: Register['fields'][number], at: number, entry = 1): EntryValue {
  switch (kind) {
    case 'count':
      return at * 7;
    case 'money':
      return 1_234_500_000 + at;
    case 'yes-no':
      return at % 2 === 0;
    case 'day':
      return `2023-01-0${1 + (at % 9)}`;
    case 'choice':
      return options[at % options.length] ?? '';
    case 'text':
    case 'agency':
      return `Nội dung thử số ${at}`;
    case 'entry':
      return entry;
  }
}

/** All that entries say, in no order that matters. */
export const saidIn = async ({ api }: TestApp, register: Register): Promise<EntryContent[]> => {
  const { entries } = await api.registers.entries({ register: register.code, filter: {}, most: 5000 });
  return entries
    .map(({ id: _id, placeName: _p, district: _d, ...content }) => content)
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
};

/** The register's table as a workbook on a stick. */
export async function exported({ api }: TestApp, register: Register): Promise<string> {
  const paper = { kind: 'register-table' as const, register: register.code, filter: {} };
  return (await api.papers.write({ paper, format: 'xlsx', folder: aFolder() })).path;
}

type Written = string | number | Date | boolean | null;

/** A workbook of one sheet with these rows. */
export async function aList(rows: readonly (readonly Written[])[], name = 'danh-sach.xlsx'): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Trang1');
  for (const row of rows) sheet.addRow([...row]);
  const file = path.join(aFolder(), name);
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return file;
}

export const look = ({ api }: TestApp, register: Register, file: string, said: Partial<RegisterReading> = {}) =>
  api.imports.readRegisterFile({ register: register.code, path: file, reading: { ...nothingSaid, ...said } });

/** Looked at, then taken in as it was shown. */
export async function takeIn(
  app: TestApp,
  register: Register,
  file: string,
  { leaveOut = false, ...said }: Partial<RegisterReading> & { leaveOut?: boolean } = {},
) {
  const { sha256 } = await look(app, register, file, said);
  return app.call('imports.applyRegisterFile', {
    register: register.code,
    path: file,
    sha256,
    reading: { ...nothingSaid, ...said },
    leaveOut,
  });
}
