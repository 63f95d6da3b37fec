import type { ElementCode } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { elementRows } from './forms.repository.ts';

/** Elements whose small counts do not leave the office. */
export const guardedElements = async ({ db }: Pick<Context, 'db'>): Promise<ReadonlySet<ElementCode>> =>
  new Set((await elementRows(db)).filter(({ guarded }) => guarded).map(({ code }) => code));
