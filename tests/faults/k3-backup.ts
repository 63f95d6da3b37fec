import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { archiveExtension } from '../../shared/backup/archive.ts';
import { askAndKill, keeper, sideBySide } from './killed.ts';
import { nextStart } from './next-start.ts';
import { restoredHash } from './restored.ts';
import { cases, type Row } from './row.ts';
import { copyOf, workedData } from './worked-data.ts';

export const passphrase = 'con trâu ăn cỏ ngoài đồng xa';

/** By turns into the machine's own folder and encrypted onto a stick. */
export const callFor = (at: number, stick: string) =>
  at % 2 === 0
    ? { operation: 'backup.make', input: {} }
    : { operation: 'backup.makeOutside', input: { folder: stick, passphrase } };

/** Killed while a backup is written: what bears the name of one is complete and can be restored, and the older stay. */
export const killedBackup: Row = {
  id: 'K3',
  usual: 200,
  run: async (chance) => {
    const open = await keeper();
    const data = await workedData(path.join(chance.folder, 'dau'));
    const times = [0, 1].map(async (at) => {
      const [own, stick] = placesIn(path.join(chance.folder, `tron-${at}`));
      return (await askAndKill(open, copyOf(data, own), [callFor(at, stick)], undefined)).took;
    });
    const took = await Promise.all(times);
    return cases(
      chance,
      async ({ at, below, folder }) => {
        const [own, stick] = placesIn(folder);
        copyOf(data, own);
        const older = archivesIn(path.join(own, 'sao-luu'));
        const after = below(Math.ceil((took[at % 2] ?? 0) * 1.1));
        const { confirmed } = await askAndKill(open, own, [callFor(at, stick)], after);
        const [inside, outside] = [archivesIn(path.join(own, 'sao-luu')), archivesIn(stick)];
        for (const [file, hash] of older) if (inside.get(file) !== hash) return 'an older backup was touched';
        const made = [...inside.keys(), ...outside.keys()].filter((file) => !older.has(file));
        if (made.length < confirmed) return 'confirmed, yet not there';
        for (const file of made) restoredHash(file, passphrase, path.join(folder, 'thu'));
        return nextStart(own, (api) => api.backup.make({}));
      },
      sideBySide,
    );
  },
};

function placesIn(folder: string): [string, string] {
  const stick = path.join(folder, 'usb');
  mkdirSync(stick, { recursive: true });
  return [path.join(folder, 'du-lieu'), stick];
}

/** What bears the name of a backup, with the hash of its bytes. */
export const archivesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(`.${archiveExtension}`))
      .map((name) => path.join(folder, name))
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
