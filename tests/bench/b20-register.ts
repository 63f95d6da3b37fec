import type Sqlite from 'better-sqlite3';
import { appHandlers } from '../../electron/app-handlers.ts';
import type { Context } from '../../electron/context.ts';
import { connect, databaseOver } from '../../electron/database/open.ts';
import { openDoor } from '../../electron/ipc/door.ts';
import { readEntries } from '../../electron/registers/read-entries.ts';
import { addDays, Day } from '../../shared/calendar/day.ts';
import { RegisterCode } from '../../shared/ids.ts';
import { EntryFilter } from '../../shared/registers/registers.contract.ts';
import { fold } from '../../shared/text/fold.ts';
import { type BenchLine, measurePairs, ofOne, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';

const entries = 100_000;
const register = RegisterCode.parse('ST13');
const rounds = 10;

/**
 * A register of 100,000 entries opened, and filtered in three ways, through the door and cloned as between processes.
 * Against the very same SQL, bare: every statement that the opening sends, prepared once.
 */
export const openRegister = (): Promise<BenchLine[]> =>
  withDatabase(async (context) => {
    writeEntries(context.handle);
    const district = Number(context.handle.prepare("SELECT min(id) FROM place WHERE name = 'Mường La'").pluck().get());
    const filters = {
      'open a register': {},
      'filter by days': { from: '2022-12-15', to: '2023-12-14' },
      'filter by district': { district },
      'search its words': { search: 'tuyen truyen 77' },
    };
    const door = openDoor(appHandlers(context), () => undefined, console.error);
    const lines: BenchLine[] = [];
    for (const [name, filter] of Object.entries(filters)) {
      const ours = async () => {
        const reply = structuredClone(await door('registers.entries', { register, filter }));
        if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      };
      await ours();
      const statements = (await sqlOfOpening(context, EntryFilter.parse(filter))).map((sql) =>
        context.handle.prepare(sql),
      );
      const floor = () => {
        for (const statement of statements) statement.all();
      };
      const many = (work: () => unknown) => async () => {
        for (let round = 0; round < rounds; round += 1) await work();
      };
      const line = await measurePairs(`B20 ${name}`, 2, timing(many(ours)), timing(many(floor)));
      lines.push(ofOne(line, rounds));
    }
    return lines;
  });

/** Ten years of entries in every commune, with what an office writes into them. */
function writeEntries(handle: Sqlite.Database): void {
  const id = Number(handle.prepare('SELECT id FROM register WHERE code = ?').pluck().get(register));
  const places = handle.prepare("SELECT id FROM place WHERE level = 'commune'").pluck().all().map(Number);
  const insert = handle.prepare(
    'INSERT INTO register_entry (register_id, on_day, place_id, content, words) VALUES (?, ?, ?, ?, ?)',
  );
  handle.transaction(() => {
    for (let at = 0; at < entries; at += 1) {
      const note = `Buổi tuyên truyền số ${at % 1000} tại nhà văn hóa`;
      const values = { hinh_thuc: 'Loa truyền thanh', buoi: 1 + (at % 5), luot_nguoi: at % 90, sinh_hoat: at % 2 };
      const document = { number: `${at % 400}/KH-UBND`, day: '2023-01-05', title: 'Kế hoạch tuyên truyền' };
      const content = JSON.stringify({ values, document, note });
      const on = addDays(Day.parse('2014-01-01'), at % 3600);
      insert.run(id, on, places[at % places.length], content, fold(`${note} ${document.number} ${document.title}`));
    }
  })();
  handle.exec('DELETE FROM undo_log; ANALYZE');
}

/** Every statement one opening sends, its values put in, as a second connection writes them down. */
async function sqlOfOpening(context: Context, filter: EntryFilter): Promise<string[]> {
  const sent: string[] = [];
  const handle = connect(context.handle.name, { verbose: (sql) => sent.push(String(sql)) });
  const other = { ...context, ...databaseOver(handle) };
  await readEntries(other, { register, filter, most: 100 });
  sent.length = 0;
  await readEntries(other, { register, filter, most: 100 });
  handle.close();
  return sent;
}
