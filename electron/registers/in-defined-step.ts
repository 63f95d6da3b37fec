import { AppFailure } from '../../shared/errors/app-error.ts';
import type { RegisterCode } from '../../shared/ids.ts';
import { takenFeeds } from '../../shared/registers/definition-problems.ts';
import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { feedGround } from './feed-ground.ts';
import { feedRegister } from './feed-registers.ts';
import type { KnownRegister } from './known-registers.ts';

/** One step that changes a register's definition, and in the same transaction the figures that it gives by that. */
export async function inDefinedStep(
  context: Context,
  operation: UndoableOperation,
  work: (tx: Tx) => Promise<{ register: RegisterCode }>,
): Promise<{ register: RegisterCode }> {
  let defined: RegisterCode | undefined;
  const step = async (tx: Tx) => {
    const done = await work(tx);
    defined = done.register;
    await feedDefined(context, tx, done.register);
    return done;
  };
  return inOneStep(context, operation, step, { again: (tx) => feedDefined(context, tx, defined) });
}

/** One whose making was taken back is there no more, and gave nothing. */
async function feedDefined(context: Context, tx: Tx, code: RegisterCode | undefined): Promise<void> {
  const ground = await feedGround(context, tx);
  const all = [...ground.registers.values()];
  const register = all.find((each) => each.code === code);
  if (register === undefined) return;
  refuseTaken(register, all);
  feedRegister(context, ground, register);
}

function refuseTaken(register: KnownRegister, all: readonly KnownRegister[]): void {
  if (register.retired === 1) return;
  const others = all.filter(({ id, retired }) => id !== register.id && retired === 0);
  const problems = takenFeeds(
    register.content,
    others.map(({ content }) => content),
  );
  if (problems.length > 0) throw new AppFailure({ code: 'register-refused', problems });
}
