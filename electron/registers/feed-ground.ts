import type { Context } from '../context.ts';
import { type FigureGround, figureGround } from '../forms/figure-locks.ts';
import { type KnownRegister, knownRegisters } from './known-registers.ts';

/** What decides about figures that registers give, besides the entries; read before the writing transaction. */
export interface FeedGround {
  readonly figures: FigureGround;
  readonly registers: ReadonlyMap<number, KnownRegister>;
}

export async function feedGround(context: Context): Promise<FeedGround> {
  const registers = await knownRegisters(context, context.db);
  return { figures: await figureGround(context), registers: new Map(registers.map((each) => [each.id, each])) };
}
