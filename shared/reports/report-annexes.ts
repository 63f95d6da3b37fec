import type { Part } from '../paper/document.ts';
import { districtAnnex } from './district-table.ts';
import type { GuardedFacts } from './guard-report.ts';
import { inspectionAnnex } from './inspection-annex.ts';
import type { AnnexFacts } from './report-facts.ts';
import { sourcesAnnex } from './sources-annex.ts';
import { targetAnnex } from './target-annex.ts';
import { annex as words } from './wording.ts';
import { boardsAnnex, tasksAnnex, tasksSize } from './work-annexes.ts';

/** The chosen annexes in their order, each with its number, title and "(Kèm theo …)". */
export const annexParts = (facts: GuardedFacts): Part[] =>
  facts.annexes.map((annex, index) => ({
    kind: 'annex',
    ...sheetOf(annex),
    blocks: [
      {
        kind: 'annex-title',
        label: words.label(index, facts.annexes.length),
        title: words.titles[annex.kind](facts).toUpperCase(),
        attachedTo: words.attachedTo(facts),
      },
      ...blocksOf(annex, facts),
    ],
  }));

/** A list reads down the sheet, whatever has many columns across it. */
const sheetOf = (annex: AnnexFacts): Pick<Part, 'orientation' | 'size'> => {
  if (annex.kind === 'sources') return { orientation: 'portrait' };
  const size = annex.kind === 'tasks' ? tasksSize(annex.matrix) : 'A4';
  return { orientation: 'landscape', ...(size === 'A3' ? { size } : {}) };
};

function blocksOf(annex: AnnexFacts, facts: GuardedFacts): Part['blocks'] {
  switch (annex.kind) {
    case 'targets':
      return targetAnnex(facts, annex.months);
    case 'districts':
      return districtAnnex(facts);
    case 'inspections':
      return inspectionAnnex(annex.table, facts.coverage);
    case 'timeliness':
      return boardsAnnex(annex.boards);
    case 'tasks':
      return tasksAnnex(annex.matrix);
    case 'sources':
      return sourcesAnnex(annex.sources, facts);
  }
}
