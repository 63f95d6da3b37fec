import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openedBackup } from '../../../electron/backup/opened-backup.ts';
import { aFolder } from '../../builders/an-app.ts';

/** As the operating system starts the program: its own path first, then what was opened and switches. */
const program = 'so-dieu-phoi';

function aBackup() {
  const folder = aFolder();
  const file = path.join(folder, 'Bản sao tháng 1.sdpluu');
  writeFileSync(file, 'x');
  return { folder, file };
}

test('the file the program was started on is found, wherever it stands among the switches', () => {
  const { folder, file } = aBackup();
  expect(openedBackup([program, file], '/')).toBe(file);
  expect(openedBackup([program, '.', '--data', folder, file, '--no-sandbox'], '/')).toBe(file);
});

test('a name alone is of the folder the program was started in', () => {
  const { folder, file } = aBackup();
  expect(openedBackup([program, path.basename(file)], folder)).toBe(file);
  expect(openedBackup([program, path.basename(file)], path.dirname(folder))).toBeUndefined();
});

test('a desktop may write it as an address, and a clerk in capitals', () => {
  const { folder, file } = aBackup();
  expect(openedBackup([program, pathToFileURL(file).href], '/')).toBe(file);
  const loud = path.join(folder, 'CU.SDPLUU');
  writeFileSync(loud, 'x');
  expect(openedBackup([program, loud], '/')).toBe(loud);
});

test.each([
  ['nothing', () => []],
  ['a file of another kind', (folder: string) => [anotherIn(folder, 'bao-cao.pdf')]],
  ['a file that only ends alike', (folder: string) => [anotherIn(folder, 'khongsdpluu')]],
  ['a file that is not there', (folder: string) => [path.join(folder, 'da-xoa.sdpluu')]],
  ['a folder with that ending', (folder: string) => [folderIn(folder, 'thu-muc.sdpluu')]],
  ['a switch', (folder: string) => [`--data=${path.join(folder, 'Bản sao tháng 1.sdpluu')}`]],
  ['an address of the network', () => ['https://example.invalid/a.sdpluu']],
  ['an address of another machine', () => ['file://may-khac/chia-se/a.sdpluu']],
  ['an address that cannot be read', () => ['file:///%E0%A4%A.sdpluu']],
  ['a name no file can have', () => ['a\0b.sdpluu']],
])('%s opens no backup', (_name, given) => {
  const { folder } = aBackup();
  expect(openedBackup([program, ...given(folder)], folder)).toBeUndefined();
});

test('what the program itself is called is not asked to be opened', () => {
  const { file } = aBackup();
  expect(openedBackup([file], '/')).toBeUndefined();
});

function anotherIn(folder: string, name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, 'x');
  return file;
}

function folderIn(folder: string, name: string): string {
  const made = path.join(folder, name);
  mkdirSync(made);
  return made;
}
