import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { cases, type Row } from './row.ts';
import { communesOf, copyOf, emptyData, inProgram, typed } from './worked-data.ts';

/** The day the PC shows after it showed the 17th of January 2023, and the zone it says it is in. */
const clocks = [
  ['2023-01-16', 'Asia/Ho_Chi_Minh'],
  ['2022-01-17', 'Asia/Ho_Chi_Minh'],
  ['2000-01-01', 'Asia/Ho_Chi_Minh'],
  ['2033-01-17', 'Asia/Ho_Chi_Minh'],
  ['2023-01-17', 'America/New_York'],
  ['2023-01-17', 'Pacific/Kiritimati'],
  ['2000-01-01', 'UTC'],
  ['2033-01-17', 'Europe/London'],
] as const;

const due = (day: string): string | undefined => {
  if (day < '2023-01-17') return 'clock-behind';
  return day > '2023-03-03' ? 'clock-ahead' : undefined;
};

/** A clock that is wrong is told; the order of the history is that of its numbers, and no backup goes for its age. */
export const wrongClock: Row = {
  id: 'T1',
  usual: clocks.length,
  run: async (chance) => {
    const data = await emptyData(path.join(chance.folder, 'dau'));
    const zone = process.env.TZ;
    const outcome = await cases(chance, async ({ at, folder }) => {
      const [day, own] = [clocks[at % clocks.length] ?? clocks[0], copyOf(data, path.join(folder, 'du-lieu'))];
      const made = await inProgram(own, async (api) => {
        await api.entry.record(typed(await communesOf(api), 0));
        return api.backup.make({});
      });
      process.env.TZ = day[1];
      const wrong = await inProgram(
        own,
        async (api) => {
          const { warnings, readOnly } = await api.guard.state({});
          const told = warnings.find(({ kind }) => kind === 'clock-behind' || kind === 'clock-ahead')?.kind;
          if (told !== due(day[0]) || readOnly !== null) return `warned: ${told}, ${readOnly}`;
          const { office } = await api.office.get({});
          if (office) await api.office.save({ ...office, name: `lần ${at}` });
          await api.backup.make({});
          const { entries } = await api.audit.list({ kinds: ['change'], sought: '', before: null });
          if (entries[0]?.what !== 'office') return `the newest of the log is ${entries[0]?.what}`;
          const { problems } = await api.audit.verify({});
          return problems === 0 ? undefined : `${problems} problems in the log`;
        },
        day[0],
      );
      return wrong ?? (existsSync(path.join(made.folder, made.fileName)) ? undefined : 'the backup was taken away');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    return outcome;
  },
};
