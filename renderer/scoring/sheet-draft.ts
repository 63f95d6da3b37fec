import type { ScoringSheet, SheetStanding } from '../../shared/scoring/scoring-sheet.ts';

/** A sheet as it is typed: numbers as their texts. */
export interface SheetDraft {
  readonly title: string;
  readonly legalBasis: string;
  readonly standing: SheetStanding;
  readonly criteria: readonly { readonly code: string; readonly name: string; readonly maximum: string }[];
  readonly classes: readonly { readonly key: number; readonly name: string; readonly from: string }[];
}

export const draftOf = ({ criteria, classes, ...sheet }: ScoringSheet): SheetDraft => ({
  ...sheet,
  criteria: criteria.map(({ code, name, maximum }) => ({ code, name, maximum: String(maximum) })),
  classes: classes.map(({ name, from }, key) => ({ key, name, from: String(from) })),
});

/** To be read by the sheet's schema: a text that is no number is refused there. */
export const asSheet = ({ criteria, classes, ...draft }: SheetDraft) => ({
  ...draft,
  criteria: criteria.map((criterion) => ({ ...criterion, maximum: wholeNumber(criterion.maximum) })),
  classes: classes.map(({ name, from }) => ({ name, from: wholeNumber(from) })),
});

const wholeNumber = (text: string): number | null => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);

export const withCriterion = (draft: SheetDraft): SheetDraft => ({
  ...draft,
  criteria: [...draft.criteria, { code: freeCode(draft), name: '', maximum: '' }],
});

/** 'TC11' after 'TC10': no code is ever given twice within a sheet. */
function freeCode({ criteria }: SheetDraft): string {
  const numbers = criteria.map(({ code }) => Number(/\d+$/.exec(code)?.[0] ?? 0));
  return `TC${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

export const withClass = (draft: SheetDraft): SheetDraft => ({
  ...draft,
  classes: [{ key: Math.max(-1, ...draft.classes.map(({ key }) => key)) + 1, name: '', from: '' }, ...draft.classes],
});
