import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freeFile } from '../../electron/files/free-file.ts';
import { safeFileName } from '../../electron/files/safe-file-name.ts';
import { writeWhole } from '../../electron/files/write-whole.ts';
import { goodForm } from '../fixtures/attack-key.ts';
import { cases, type Row } from './row.ts';
import { copyOf, emptyData, inProgram, takeIn } from './worked-data.ts';

const ending = '.xlsx';
const longestName = 255;

/** As sticks from other systems bring them; a number makes each its own. */
const names: readonly ((at: number) => string)[] = [
  (at) => `biểu mẫu tháng ${at}`.normalize('NFD'),
  (at) => `biểu mẫu tháng ${at}`.normalize('NFC'),
  (at) => `bieu ${at}...`,
  (at) => `${at}`.padEnd(longestName - ending.length, 'x'),
  (at) => `📄 bieu ${at} 🇻🇳`,
  () => 'CON',
  () => 'lpt1.thang',
  (at) => ` bieu ${at} `,
];

const isForWindows = (name: string): boolean =>
  name.length <= longestName && !/[. ]$|^(con|lpt1)\.|[<>:"/\\|?*]/i.test(name) && name === name.normalize('NFC');

/** Names of every kind, and the same one twice: the file is known by its content, and nothing is written over anything. */
export const oddNames: Row = {
  id: 'U3',
  usual: 40,
  run: async (chance) => {
    const data = await emptyData(path.join(chance.folder, 'dau'));
    return cases(chance, async ({ at, folder }) => {
      const name = `${(names[at % names.length] ?? String)(at)}${ending}`;
      const own = copyOf(data, path.join(folder, 'du-lieu'));
      const stick = path.join(folder, 'usb');
      mkdirSync(path.join(stick, 'lan hai'), { recursive: true });
      for (const place of [stick, path.join(stick, 'lan hai')]) writeFileSync(path.join(place, name), goodForm());
      const { receipts, refused } = await inProgram(own, (api) => takeIn(api, stick));
      const [first] = receipts;
      if (refused.length > 0 || first?.applied !== true) return `${name}: not taken in`;
      if (first.fileName.normalize('NFC') !== name.normalize('NFC')) return `${name} became ${first.fileName}`;
      if (receipts.filter(({ applied }) => applied).length !== 1) return `${name}: taken in twice`;
      return writtenTwice(safeFileName(name), path.join(folder, 'ra'));
    });
  },
};

function writtenTwice(safe: string, folder: string): string | undefined {
  if (!isForWindows(safe)) return `${safe} is no name for every desktop`;
  mkdirSync(folder);
  const { name, ext } = path.parse(safe);
  for (const text of ['một', 'hai']) writeWhole(freeFile(folder, name, ext.slice(1)), Buffer.from(text));
  return readdirSync(folder).length === 2 ? undefined : `${safe}: written over`;
}
