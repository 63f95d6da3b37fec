import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeBytes } from '../../builders/a-stick.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { answeredAttacks } from '../../faults/x2-attacks.ts';
import { goodForm } from '../../fixtures/attack-key.ts';
import { attackFixtures } from '../../fixtures/attacks.ts';
import { fixtureToday } from '../../fixtures/filled-form.ts';

test('every attack gets the class of answer of its key, and leaves nothing behind', {
  timeout: 180_000,
}, async () => {
  const app = anApp({ today: fixtureToday });
  const before = contentOf(app.dataFolder);
  expect(await answeredAttacks(app.api, aFolder())).toEqual({ n: attackFixtures.length, failures: [] });
  expect(contentOf(app.dataFolder)).toEqual(before);
  expect(readdirSync(path.join(app.dataFolder, 'tam'))).toEqual([]);
  expect(readdirSync(path.join(app.dataFolder, 'tep-goc'))).toEqual([]);
});

test('there are at least sixty, each with a name of its own', () => {
  expect(attackFixtures.length).toBeGreaterThanOrEqual(60);
  expect(new Set(attackFixtures.map(({ name }) => name)).size).toBe(attackFixtures.length);
});

describe('what is no plain file is not opened', () => {
  const inspected = async (make: (folder: string) => string) => {
    const app = anApp({ today: fixtureToday });
    const { outcome, reason, sha256, values } = await app.api.imports.inspect({ file: make(aFolder()) });
    expect({ outcome, values }).toEqual({ outcome: 'refuse', values: [] });
    expect(readdirSync(path.join(app.dataFolder, 'tam'))).toEqual([]);
    return { reason, sha256 };
  };

  test.each<[string, (folder: string) => string, string]>([
    ['a file that is not there', (folder) => path.join(folder, 'a.xlsx'), 'missing'],
    ['a program', (folder) => writeBytes(folder, 'setup.exe', 'MZ'), 'not-opened'],
    ['a shortcut', (folder) => writeBytes(folder, 'BM01.xlsx.lnk', 'L'), 'not-opened'],
    ['the hidden start file of a stick', (folder) => writeBytes(folder, 'autorun.inf', '[autorun]'), 'not-opened'],
    ['a name without a kind', (folder) => writeBytes(folder, 'BM01', goodForm()), 'not-opened'],
    ['a folder with the name of a workbook', (folder) => aFolderNamed(folder, 'a.xlsx'), 'not-a-workbook'],
    [
      'a link to a good form',
      (folder) => linkTo(folder, writeBytes(folder, 'good.xlsx', goodForm())),
      'not-a-workbook',
    ],
    ['a link to a device without end', (folder) => linkTo(folder, '/dev/zero'), 'not-a-workbook'],
    ['a link to nowhere', (folder) => linkTo(folder, path.join(folder, 'none')), 'not-a-workbook'],
    ['a pipe that nobody writes to', aPipe, 'not-a-workbook'],
    ['a file of 21 MB', (folder) => ofSize(writeBytes(folder, 'a.xlsx', goodForm()), 21_000_000), 'too-large'],
    ['a name with a zero byte', (folder) => `${folder}/a\u0000.xlsx`, 'missing'],
  ])('%s', async (_what, make, reason) => {
    expect(await inspected(make)).toEqual({ reason, sha256: null });
  });

  test.each([
    'a\nb.xlsx',
    'a\u001b[31m.xlsx',
    `${'biểu'.normalize('NFD')}.xlsx`,
    '\u202excod.xlsx',
    `${'x'.repeat(250)}.xlsx`,
    'CON.xlsx',
    "'; DROP TABLE value; --.xlsx",
    '$(reboot).xlsx',
    '📄.xlsx',
  ])('a name is only a name: %j', async (name) => {
    const app = anApp({ today: fixtureToday });
    const { outcome, file } = await app.api.imports.inspect({ file: writeBytes(aFolder(), name, goodForm()) });
    expect([outcome, path.basename(file)]).toEqual(['import', name]);
  });
});

function aFolderNamed(folder: string, name: string): string {
  mkdirSync(path.join(folder, name));
  return path.join(folder, name);
}

function linkTo(folder: string, target: string): string {
  const link = path.join(folder, 'link.xlsx');
  symlinkSync(target, link);
  return link;
}

function aPipe(folder: string): string {
  const pipe = path.join(folder, 'pipe.xlsx');
  execFileSync('mkfifo', [pipe]);
  return pipe;
}

function ofSize(file: string, bytes: number): string {
  truncateSync(file, bytes);
  return file;
}
