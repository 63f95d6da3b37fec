import { appHandlers } from '../../electron/app-handlers.ts';
import { openDoor } from '../../electron/ipc/door.ts';
import { type BenchLine, measurePairs, ofOne, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';

const edits = 50;

/** One figure typed by hand, through the door, until it is confirmed; against a bare commit of one row. Both per edit. */
export const cellEdit = (): Promise<BenchLine> =>
  withDatabase(async (context) => {
    const door = openDoor(appHandlers(context), () => undefined, console.error);
    const place = Number(context.handle.prepare("SELECT id FROM place WHERE level = 'commune' LIMIT 1").pluck().get());
    let value = 0;
    const ours = async () => {
      for (let edit = 0; edit < edits; edit += 1) {
        value += 1;
        const figure = { state: 'number', value };
        const reply = await door('forms.record', { element: 'TT01', place, period: '2023-M01', figure, reason: '' });
        if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      }
    };
    context.handle.exec('CREATE TABLE floor (id INTEGER PRIMARY KEY, value INTEGER) STRICT');
    const insert = context.handle.prepare('INSERT INTO floor (value) VALUES (?)');
    const floor = () => {
      for (let edit = 0; edit < edits; edit += 1) insert.run(edit);
    };
    const line = await measurePairs('B8', 10, timing(ours), timing(floor));
    return ofOne(line, edits);
  });
