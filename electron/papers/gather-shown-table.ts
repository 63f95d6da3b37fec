import { shownPaper } from '../../shared/exports/shown-paper.ts';
import type { ShownTable } from '../../shared/exports/shown-table.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { gatherHead } from './gather-head.ts';

/** The rows come from the screen; whose they are, of which plan and as of when is added here. */
export async function gatherShownTable(context: Context, table: ShownTable) {
  const { year } = await currentPlan(context.db);
  return { stem: `bang_${stemOf(table.title)}`, document: shownPaper(table, await gatherHead(context), year) };
}

const longestStem = 60;

/** 'Danh sách đơn vị hành chính' → 'danh-sach-don-vi-hanh-chinh'. */
const stemOf = (title: string): string =>
  fold(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem)
    .replaceAll(/^-+|-+$/g, '') || 'bang';
