import { guardShown } from '../../shared/exports/guard-shown.ts';
import { shownPaper } from '../../shared/exports/shown-paper.ts';
import type { ShownTable } from '../../shared/exports/shown-table.ts';
import { guardWords } from '../../shared/numbers/guard-wording.ts';
import { audienceNotes } from '../../shared/paper/audience.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { gatherHead } from './gather-head.ts';

/** The rows come from the screen; whose they are, of which plan and as of when is added here. */
export async function gatherShownTable(context: Context, paper: Extract<Paper, { kind: 'shown-table' }>) {
  const { year } = await currentPlan(context.db);
  const stem = `bang_${stemOf(paper.table.title)}`;
  const head = await gatherHead(context);
  if (paper.audience !== 'outside') return { stem, document: shownPaper(paper.table, head, year) };
  const { table, foot } = await outsideCopy(context, paper.table);
  return { stem: `${stem}_gui-ngoai`, document: shownPaper(table, head, year, foot) };
}

async function outsideCopy(context: Context, shown: ShownTable) {
  const { smallCountBelow } = await configuredOffice(context);
  const { table, hidesSome } = guardShown(shown, smallCountBelow);
  return { table, foot: [...(hidesSome ? [guardWords.note(smallCountBelow)] : []), audienceNotes.outside].join(' ') };
}

const longestStem = 60;

/** 'Danh sách đơn vị hành chính' → 'danh-sach-don-vi-hanh-chinh'. */
const stemOf = (title: string): string =>
  fold(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem)
    .replaceAll(/^-+|-+$/g, '') || 'bang';
