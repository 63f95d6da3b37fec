import { type Block, plainText } from '../../../shared/paper/document.ts';
import { guardReport } from '../../../shared/reports/guard-report.ts';
import type { Draft, DraftBlock } from '../../../shared/reports/outline/outline.contract.ts';
import type { Outline } from '../../../shared/reports/outline/outline.ts';
import { type WrittenBlock, writeBody } from '../../../shared/reports/outline/write-body.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import type { ReportFacts } from '../../../shared/reports/report-facts.ts';
import type { Context } from '../../context.ts';
import { gatherReportFacts } from '../gather-report-facts.ts';

/** The report as she writes it: what each block says now, and her words in it. */
export const draft = async (context: Context, choice: ReportChoice): Promise<Draft> =>
  draftOf(await textFacts(context, choice));

export async function readOutline(
  context: Context,
  { choice, outline }: { readonly choice: ReportChoice; readonly outline: Outline },
): Promise<Draft> {
  return draftOf({ ...(await textFacts(context, choice)), writing: { outline, own: [] } });
}

/** Annexes stand behind the text and are not written here. */
const textFacts = (context: Context, choice: ReportChoice): Promise<ReportFacts> =>
  gatherReportFacts(context, { ...choice, annexes: [] });

function draftOf(facts: ReportFacts): Draft {
  const { outline, own } = facts.writing;
  const known = new Set(outline.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  return {
    sections: writeBody(guardReport(facts)).map(({ title, blocks }) => ({ title, blocks: blocks.map(draftBlock) })),
    without: own.filter(({ block, text }) => !known.has(block) && text !== ''),
  };
}

const draftBlock = ({ outline, own, blocks, problems, statements }: WrittenBlock): DraftBlock => ({
  block: outline,
  own: own ?? null,
  says: blocks.flatMap(textOf),
  problems: [...problems],
  lost: statements.filter(({ isLost }) => isLost).map(({ key }) => key),
});

function textOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [plainText(block)];
  return block.kind === 'heading' ? [block.text] : [];
}
