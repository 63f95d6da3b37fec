import type { Sha256 } from '../../ids.ts';
import type { FileAnswers } from '../file-answer.ts';
import type { FileProblem } from '../file-problem.ts';
import type { KnownForms } from '../known-forms.ts';
import type { RecognisedForm } from '../recognise.ts';
import type { Workbook } from '../sheet.ts';
import { clearedOf, isPassedOver, moneyColumns } from './false-alarms.ts';
import type { Layout } from './layout.ts';
import { proposeLayout } from './propose-layout.ts';
import { type Refit, readsByItself, refitLayout } from './refit-layout.ts';
import { resolveLayout } from './resolve-layout.ts';

/** What was pointed at in a file and kept for the next ones of its sender. */
export interface LearnedLayout {
  readonly name: string;
  readonly layout: Layout;
  /** The file it was pointed at in: that one is read just so. */
  readonly sha256: Sha256;
}

export type ByLayout =
  | { readonly kind: 'personal'; readonly problems: readonly FileProblem[] }
  /** Nothing in it looks like a table with figures. */
  | { readonly kind: 'no-table' }
  | {
      readonly kind: 'read';
      readonly form: RecognisedForm;
      readonly confidence: number;
      /** Columns were given up as false alarms of personal data. */
      readonly isPartial: boolean;
    }
  /** Somebody must say: `form` is the best proposal, where one can be read. */
  | {
      readonly kind: 'ask';
      readonly sheet: string;
      readonly form: RecognisedForm | undefined;
      readonly confidence: number;
    };

export interface GivenTable {
  readonly workbook: Workbook;
  readonly sha256: Sha256;
  readonly answers: FileAnswers;
}

/** A workbook that is none of our forms: by what was learned where that fits, else as a question with a proposal. */
export function readByLayout(
  { workbook, sha256, answers }: GivenTable,
  known: KnownForms,
  learned: readonly LearnedLayout[],
): ByLayout {
  const own = learned.find((each) => each.sha256 === sha256)?.layout;
  const money = moneyColumns(proposeLayout(workbook, known)?.layout, known);
  const cleared = clearedOf(workbook, money, own === undefined ? () => false : isPassedOver(own));
  if (cleared.left.length > 0) return { kind: 'personal', problems: personalProblems(cleared.left) };
  const isPartial = cleared.without.length > 0;
  const asPointed = own === undefined ? undefined : resolveLayout(cleared.workbook, own, known, answers);
  if (asPointed !== undefined) return { kind: 'read', form: asPointed, confidence: 1, isPartial };
  return bySimilarity({ workbook: cleared.workbook, sha256, answers }, known, learned, isPartial);
}

function bySimilarity(
  { workbook, answers }: GivenTable,
  known: KnownForms,
  learned: readonly LearnedLayout[],
  isPartial: boolean,
): ByLayout {
  const best = bestRefit(workbook, learned, known);
  const form = best === undefined ? undefined : resolveLayout(workbook, best.layout, known, answers);
  if (best !== undefined && form !== undefined && best.confidence >= readsByItself) {
    return { kind: 'read', form, confidence: Math.min(best.confidence, surest), isPartial };
  }
  const proposal = bestProposal(workbook, known, learned);
  if (proposal === undefined) return { kind: 'no-table' };
  const { layout, confidence } = proposal;
  return { kind: 'ask', sheet: layout.sheet, form: resolveLayout(workbook, layout, known), confidence };
}

/** Nobody has looked at this very file. */
const surest = 0.99;

const bestRefit = (workbook: Workbook, learned: readonly LearnedLayout[], known: KnownForms): Refit | undefined =>
  learned
    .flatMap(({ layout }) => refitLayout(workbook, layout, known) ?? [])
    .toSorted((a, b) => b.confidence - a.confidence)[0];

/** What was learned, laid over this file, unless what the file itself says is surer. */
export function bestProposal(
  workbook: Workbook,
  known: KnownForms,
  learned: readonly LearnedLayout[],
): Refit | undefined {
  const [refit, own] = [bestRefit(workbook, learned, known), proposeLayout(workbook, known)];
  if (refit === undefined || own === undefined) return refit ?? own;
  return refit.confidence >= own.confidence ? refit : own;
}

export const personalProblems = (left: readonly { readonly sheet: string; readonly told: string }[]): FileProblem[] =>
  [...Map.groupBy(left, ({ sheet }) => sheet)].map(([sheet, columns]) => ({
    kind: 'personal-columns',
    sheet,
    columns: [...new Set(columns.map(({ told }) => told))],
  }));
