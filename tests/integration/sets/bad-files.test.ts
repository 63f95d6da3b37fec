import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { editedSet, exported, jsonFile, keepAll, problemsOf, setOf } from '../../builders/a-set-file.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

/** What is wrong with the file; nothing is stored, whether it is looked at or taken in. */
async function refused(app: TestApp, file: string) {
  const before = contentOf(app.dataFolder);
  const preview = await app.api.sets.preview({ file, missing: keepAll });
  const { sha256, stored } = preview;
  const applied = await app.api.sets.apply({ file, missing: keepAll, sha256, stored });
  expect(applied.changed).toBe(0);
  expect(applied.problems.length).toBe(preview.problemCount);
  expect(contentOf(app.dataFolder)).toEqual(before);
  return problemsOf(preview);
}

const elements = 'Trường số liệu';

describe('a workbook with something wrong', () => {
  test('a code in another alphabet is named with its sheet and cell', async () => {
    const app = anApp();
    const file = await editedSet(await exported(app, 'xlsx'), (sheet) => {
      sheet(elements).getCell('A2').value = 'ТТ01';
    });
    expect(await refused(app, file)).toContainEqual(['foreign-letter', `${elements}!A2`, 'ТТ01']);
  });

  test('a column headed as data on persons is told by its head alone', async () => {
    const app = anApp();
    const file = await editedSet(await exported(app, 'xlsx'), (sheet) => {
      sheet(elements).getCell('P1').value = 'Số CCCD';
      sheet(elements).getCell('P2').value = '014099001234';
    });
    const problems = await refused(app, file);
    expect(problems.map(([kind]) => kind)).toEqual(problems.map(() => 'personal'));
    expect(JSON.stringify(problems)).not.toContain('014099001234');
  });

  test('a lost sheet is named', async () => {
    const app = anApp();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await exported(app, 'xlsx'));
    workbook.removeWorksheet('Quy tắc');
    const file = path.join(aFolder(), 'thieu.xlsx');
    await workbook.xlsx.writeFile(file);
    const { problems } = await app.api.sets.preview({ file, missing: keepAll });
    expect(problems).toMatchObject([{ kind: 'missing-sheet', expected: 'Quy tắc' }]);
  });

  test('a workbook that is no set at all', async () => {
    const app = anApp();
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Sheet1').getCell('A1').value = 'x';
    const file = path.join(aFolder(), 'khac.xlsx');
    await workbook.xlsx.writeFile(file);
    expect(await refused(app, file)).toEqual([['not-a-set', 'Sheet1!A1', '']]);
  });

  test('more rows than any set has', async () => {
    const app = anApp();
    const file = await editedSet(await exported(app, 'xlsx'), (sheet) => {
      for (let row = 0; row < 2100; row += 1) sheet('Đối chiếu mã').addRow(['TT01', 'TT02', 2023]);
    });
    expect(await refused(app, file)).toEqual([['too-many', 'Đối chiếu mã!A2002', '']]);
  });

  test.each([
    ['a text file', 'x.xlsx', 'không phải bảng tính'],
    ['nothing', 'x.xlsx', ''],
  ])('%s named as a workbook is refused as a file', async (_, name, content) => {
    const app = anApp();
    const file = path.join(aFolder(), name);
    writeFileSync(file, content);
    await expect(app.api.sets.preview({ file, missing: keepAll })).rejects.toMatchObject({
      error: { code: 'file-unreadable', fileName: name },
    });
  });
});

describe('a JSON file with something wrong', () => {
  const broken: readonly [string, (set: Record<string, unknown>) => unknown, readonly unknown[]][] = [
    ['a field too many', (set) => ({ ...set, nguoiLap: 'x' }), ['unknown-field', 'nguoiLap', 'nguoiLap']],
    ['a part left out', ({ rules: _rules, ...set }) => set, ['required', 'rules', '']],
    ['a set of no shape', () => [1, 2], ['not-a-set', '', '']],
    ['a later format', (set) => ({ ...set, format: 9 }), ['other-format', 'format', '9']],
    ['no text', (set) => ({ ...set, name: 7 }), ['not-valid', 'name', '7']],
    [
      '100,000 rules',
      (set) => ({ ...set, rules: Array.from({ length: 100_000 }, () => 1) }),
      ['too-many', 'rules', ''],
    ],
  ];

  test.each(broken)('%s is named with its path', async (_, edit, problem) => {
    const app = anApp();
    expect(await refused(app, jsonFile(edit({ ...(await setOf(app)) })))).toContainEqual(problem);
  });

  test.each([
    ['half a file', '{"format": 1, "name"', 'not-json'],
    ['many brackets', '['.repeat(100_000), 'not-json'],
    ['deep brackets that close', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'not-a-set'],
    ['a field named as the prototype', '{"format": 1, "__proto__": {"name": "x"}}', 'unknown-field'],
  ])('%s', async (_, text, kind) => {
    const app = anApp();
    expect((await refused(app, jsonFile(text))).map(([first]) => first)).toContain(kind);
    expect('name' in {}).toBe(false);
  });

  test('bytes that are no UTF-8', async () => {
    const app = anApp();
    const file = path.join(aFolder(), 'x.json');
    writeFileSync(file, Buffer.from([0x7b, 0xff, 0xfe]));
    expect(await refused(app, file)).toEqual([['not-utf8', '', '']]);
  });
});
