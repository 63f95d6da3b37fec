import { appHandlers } from '../../electron/app-handlers.ts';
import type { Context } from '../../electron/context.ts';
import { connect, databaseOver } from '../../electron/database/open.ts';
import { makeObligations } from '../../electron/deadlines/make-obligations.ts';
import { openDoor } from '../../electron/ipc/door.ts';
import { readTimeliness } from '../../electron/submissions/read-timeliness.ts';
import { RegimeCode } from '../../shared/ids.ts';
import { writeManyRules } from '../builders/many-obligations.ts';
import { province } from './b15-obligations.ts';
import { type BenchLine, measurePairs, ofOne, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';

/**
 * The timeliness board of one monthly rule (230 bodies × 12 periods) among 163,300 obligations of ten years, half of
 * them received: through the door and cloned as between processes. Against the very same SQL, bare: every statement that
 * the opening sends, prepared once.
 */
export const openBoard = (): Promise<BenchLine> =>
  withDatabase(async (context) => {
    const { handle } = context;
    const plans = writeManyRules(handle, province);
    handle.transaction(() => {
      for (const id of plans) makeObligations(handle, id);
      handle.exec(
        'INSERT INTO receipt (obligation_id, received_on) SELECT id, due_on FROM obligation WHERE id % 2 = 0',
      );
    })();
    handle.exec('DELETE FROM undo_log; ANALYZE');
    const [planId] = plans;
    handle.prepare('INSERT OR REPLACE INTO plan_choice (id, plan_id) VALUES (1, ?)').run(planId);
    handle.exec('DELETE FROM undo_log');
    const { code } = Object(handle.prepare('SELECT min(id), code FROM regime WHERE plan_id = ?').get(planId));
    const door = openDoor(appHandlers(context), () => undefined, console.error);
    const ours = async () => {
      const reply = structuredClone(await door('submissions.timeliness', { regime: code }));
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    };
    const statements = (await sqlOfOpening(context, code)).map((sql) => handle.prepare(sql));
    const floor = () => {
      const rows = statements.map((statement) => statement.all().length);
      if (!rows.includes(province.bodies)) throw new Error(`${rows} rows`);
    };
    const many = (work: () => unknown) => async () => {
      for (let round = 0; round < rounds; round += 1) await work();
    };
    const line = await measurePairs('B16', 1.5, timing(many(ours)), timing(many(floor)));
    return ofOne(line, rounds);
  });

const rounds = 10;

/** Every statement one opening sends, its values put in, as a second connection writes them down. */
async function sqlOfOpening(context: Context, regime: string): Promise<string[]> {
  const sent: string[] = [];
  const handle = connect(context.handle.name, { verbose: (sql) => sent.push(String(sql)) });
  await readTimeliness({ ...context, ...databaseOver(handle) }, RegimeCode.parse(regime));
  handle.close();
  return sent;
}
