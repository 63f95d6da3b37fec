import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goodForm } from '../fixtures/attack-key.ts';
import { damaged } from '../fuzz/mutate.ts';
import { cases, type Row } from './row.ts';
import { copyOf, databaseIn, inProgram, takeIn, typedIn, workedData } from './worked-data.ts';

/** The same form with one figure changed by a later hand. */
function correctedForm(seed: number): Buffer {
  for (let at = 0; ; at += 1) {
    const { damage, bytes } = damaged(seed, at);
    if (damage === 'numberSwapped') return bytes;
  }
}

/** The same file again changes nothing; a corrected one is refused once the period is closed. */
export const repeated: Row = {
  id: 'X4',
  usual: 20,
  run: async (chance) => {
    const data = await workedData(path.join(chance.folder, 'dau'));
    return cases(chance, async ({ at, folder }) => {
      const own = copyOf(data, path.join(folder, 'du-lieu'));
      const before = typedIn(databaseIn(own)).join(' ');
      const stick = path.join(folder, 'usb');
      mkdirSync(stick);
      const isSame = at % 2 === 0;
      writeFileSync(path.join(stick, 'a.xlsx'), isSame ? goodForm() : correctedForm(chance.seed + at));
      const { receipts } = await inProgram(own, (api) => takeIn(api, stick));
      if (!isSame && receipts.some(({ applied }) => applied)) return 'a closed period was changed';
      return typedIn(databaseIn(own)).join(' ') === before ? undefined : 'other figures than before';
    });
  },
};
