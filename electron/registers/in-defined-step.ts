import { AppFailure } from '../../shared/errors/app-error.ts';
import type { RegisterCode } from '../../shared/ids.ts';
import { takenFeeds } from '../../shared/registers/definition-problems.ts';
import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { type FigureGround, figureGround } from '../forms/figure-locks.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { feedRegister } from './feed-registers.ts';
import { type KnownRegister, knownRegisters } from './known-registers.ts';

/** One step that changes a register's definition, and in the same transaction the figures that it gives by that. */
export async function inDefinedStep(
  context: Context,
  operation: UndoableOperation,
  work: (tx: Tx) => Promise<{ register: RegisterCode }>,
): Promise<{ register: RegisterCode }> {
  const figures = await figureGround(context);
  let defined: RegisterCode | undefined;
  const step = async (tx: Tx) => {
    const done = await work(tx);
    defined = done.register;
    await feedDefined(context, figures, tx, done.register);
    return done;
  };
  return inOneStep(context, operation, step, async () => {
    const then = await figureGround(context);
    return (tx) => feedDefined(context, then, tx, defined);
  });
}

/** One whose making was taken back is there no more, and gave nothing. */
async function feedDefined(
  context: Context,
  figures: FigureGround,
  tx: Tx,
  code: RegisterCode | undefined,
): Promise<void> {
  const all = await knownRegisters(context, tx);
  const register = all.find((each) => each.code === code);
  if (register === undefined) return;
  refuseTaken(register, all);
  feedRegister(context, { figures, registers: new Map(all.map((each) => [each.id, each])) }, register);
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
