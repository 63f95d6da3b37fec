import type { Context } from '../context.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';
import { catalogueGround, type FigureGround } from '../forms/figure-locks.ts';
import { type KnownRegister, knownRegisters } from './known-registers.ts';

/** What decides about figures that registers give, besides the entries. */
export interface FeedGround {
  readonly figures: FigureGround;
  readonly registers: ReadonlyMap<number, KnownRegister>;
}

export async function feedGround({ resources, clock }: Context, db: Database | Tx): Promise<FeedGround> {
  const { figures, registers } = await knownGround(db, resources);
  return { figures: { ...figures, today: clock.today() }, registers };
}

const knownGround = untilWritten(async (db, resources: string) => {
  const registers = await knownRegisters({ resources }, db);
  return { figures: await catalogueGround(db), registers: new Map(registers.map((each) => [each.id, each])) };
});
