import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { definitionProblems } from '../../shared/registers/definition-problems.ts';
import { givenBack } from '../../shared/registers/given-back.ts';
import type { RegisterContent, registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { isHeld } from './entries.repository.ts';
import { inDefinedStep } from './in-defined-step.ts';
import { requireRegister, seededContents } from './known-registers.ts';
import { insertRegister, logRegister, setContent, setRetired } from './registers.repository.ts';
import { heldSteps } from './steps.repository.ts';

type Input<Op extends keyof typeof registersContract> = z.output<(typeof registersContract)[Op]['input']>;

/** Null brings back the definition as it came with the program; what was added meanwhile and is held stays, retired. */
export const defineRegister =
  (context: Context) =>
  ({ register: code, content }: Input<'define'>) =>
    inDefinedStep(context, 'registers.define', async (tx) => {
      const register = await requireRegister(context, tx, code);
      if (content === null && register.origin === 'office')
        throw new AppFailure({ code: 'not-ours', entity: 'register' });
      if (content !== null) refuseFaults(content, register.content);
      const kept = content ?? (await ours(context, tx, register));
      await setContent(tx, register.id, kept);
      const [before, after] = [JSON.stringify(register.content), kept === null ? null : JSON.stringify(kept)];
      await logRegister(tx, { id: register.id, field: 'content', before, after, at: context.clock.now() });
      return { register: code };
    });

export const addRegister =
  (context: Context) =>
  ({ content }: Input<'addRegister'>) =>
    inDefinedStep(context, 'registers.addRegister', async (tx) => {
      refuseFaults(content, undefined);
      const { id, code } = await insertRegister(tx, content);
      const after = JSON.stringify(content);
      await logRegister(tx, { id, field: 'content', before: null, after, at: context.clock.now() });
      return { register: code };
    });

export const retireRegister =
  (context: Context) =>
  ({ register: code, isRetired }: Input<'retire'>) =>
    inDefinedStep(context, 'registers.retire', async (tx) => {
      const { id, retired } = await requireRegister(context, tx, code);
      await setRetired(tx, id, isRetired);
      const [before, after] = [String(retired === 1), String(isRetired)];
      await logRegister(tx, { id, field: 'retired', before, after, at: context.clock.now() });
      return { register: code };
    });

/** Null: just as it came; else with what the office added and entries or cases hold, for these must stay readable. */
async function ours(
  { resources }: Context,
  tx: Tx,
  { id, code, content }: Awaited<ReturnType<typeof requireRegister>>,
): Promise<RegisterContent | null> {
  const seeded = seededContents(resources).get(code);
  if (seeded === undefined) return null;
  const added = content.fields.filter((field) => seeded.fields.every((own) => own.code !== field.code));
  const fields = new Set<string>();
  for (const field of added) if (await isHeld(tx, id, field.code)) fields.add(field.code);
  return givenBack(seeded, content, { fields, steps: await heldSteps(tx, id) });
}

function refuseFaults(content: RegisterContent, before: RegisterContent | undefined): void {
  const problems = definitionProblems(content, before);
  if (problems.length > 0) throw new AppFailure({ code: 'register-refused', problems });
}
