import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { MissingChoices } from '../../shared/sets/effective.ts';
import { IndicatorSet } from '../../shared/sets/indicator-set.ts';
import type { ChangedThing, SetPreview } from '../../shared/sets/sets.contract.ts';
import { aFolder, type TestApp } from './an-app.ts';

export const keepAll: MissingChoices = {
  elements: 'keep',
  forms: 'keep',
  rules: 'keep',
  indicators: 'keep',
  targets: 'keep',
};

export const endAll: MissingChoices = {
  elements: 'end',
  forms: 'end',
  rules: 'end',
  indicators: 'end',
  targets: 'end',
};

export const exported = async ({ api }: TestApp, format: 'xlsx' | 'json'): Promise<string> =>
  (await api.sets.exportFile({ format, folder: aFolder() })).path;

/** What is in force, as a machine reads it. */
export const setOf = async (app: TestApp): Promise<IndicatorSet> =>
  IndicatorSet.parse(JSON.parse(readFileSync(await exported(app, 'json'), 'utf8')));

/** Opens the workbook as Excel would, changes it, and saves it under another name. */
export async function editedSet(
  file: string,
  edit: (sheet: (name: string) => ExcelJS.Worksheet) => void,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  edit((name) => {
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  });
  const target = path.join(aFolder(), 'da-sua.xlsx');
  await workbook.xlsx.writeFile(target);
  return target;
}

export function jsonFile(content: unknown, name = 'bo.json'): string {
  const file = path.join(aFolder(), name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** The file as it is previewed, taken in. */
export async function takenIn({ api }: TestApp, file: string, missing = keepAll) {
  const { sha256, stored } = await api.sets.preview({ file, missing });
  return api.sets.apply({ file, missing, sha256, stored });
}

/** Everything a preview says would be written: 'elements TT01 Tên trường số liệu: a → b'. */
export const changesOf = ({ differences }: SetPreview): string[] =>
  differences.flatMap(({ kind, added, changed, absent, ends }) => [
    ...added.map(({ code }) => `+ ${kind} ${code}`),
    ...changed.flatMap((thing: ChangedThing) =>
      thing.fields.map(
        ({ field, before, after }) => `${kind} ${thing.code} ${field}: ${before.join()} → ${after.join()}`,
      ),
    ),
    ...(ends ? absent : []).map(({ code }) => `- ${kind} ${code}`),
  ]);

export const problemsOf = ({ problems }: Pick<SetPreview, 'problems'>) =>
  problems.map(({ kind, sheet, cell, path: at, found }) => [kind, sheet === null ? at : `${sheet}!${cell}`, found]);
