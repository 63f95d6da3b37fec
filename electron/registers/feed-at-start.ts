import type { Context } from '../context.ts';
import { feedGround } from './feed-ground.ts';
import { feedBegun } from './feed-registers.ts';

/** What has begun since the program last ran is counted before the first question is answered. */
export async function feedAtStart(context: Context): Promise<void> {
  const ground = await feedGround(context, context.db);
  context.handle.transaction(() => feedBegun(context, ground)).immediate();
}
