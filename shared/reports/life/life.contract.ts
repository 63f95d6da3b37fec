import { z } from 'zod';
import { Day } from '../../calendar/day.ts';
import { PeriodCode } from '../../calendar/period.ts';
import { Subject } from '../../explain/explain.contract.ts';
import { FigureSourceKind } from '../../forms/forms.contract.ts';
import { ReportId, Sha256 } from '../../ids.ts';
import { command, query } from '../../ipc/contract.ts';
import { Audience } from '../../paper/audience.ts';
import { ReportChoice, ReportRecipient } from '../report-choice.ts';
import { ReportState, ReportStep } from './report-life.ts';

/** A report of the usual contents, or a báo cáo đính chính, which corrects one that is signed. */
export const ReportKind = z.enum(['report', 'correction']);
export type ReportKind = z.infer<typeof ReportKind>;

export const ReportRow = z.strictObject({
  id: ReportId,
  kind: ReportKind,
  /** 'Tháng 1 năm 2023', or what it corrects: 'Đính chính Báo cáo số 12/BC-SLĐTBXH'. */
  title: z.string(),
  period: PeriodCode,
  recipient: ReportRecipient,
  audience: Audience,
  /** Of a đính chính. */
  corrects: ReportId.nullable(),
  state: ReportState,
  /** When it came into this state. */
  since: z.string(),
  /** '12/BC-SLĐTBXH'; empty until it is signed. */
  number: z.string(),
  signedOn: Day.nullable(),
  issuedOn: Day.nullable(),
  /** Of the print for signature; empty while it is a draft. */
  checkCode: z.string(),
});
export type ReportRow = z.infer<typeof ReportRow>;

export const StepEntry = z.strictObject({
  id: z.number().int(),
  step: ReportStep,
  state: ReportState,
  at: z.string(),
  /** Of a signing '12/BC-SLĐTBXH', empty otherwise. */
  number: z.string(),
  /** Signed or sent on. */
  day: Day.nullable(),
  /** 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC: …', of a signing. */
  signer: z.string(),
  scanName: z.string().nullable(),
  reason: z.string(),
});
export type StepEntry = z.infer<typeof StepEntry>;

/** Whether the bytes in ho-so/ are still those that were printed. */
export const KeptState = z.enum(['sound', 'missing', 'altered']);
export type KeptState = z.infer<typeof KeptState>;

/** What was printed for signature: what is signed, and what comes out for ever. */
export const SignaturePrint = z.strictObject({
  snapshot: z.number().int(),
  madeAt: z.string(),
  pages: z.number().int(),
  sha256: Sha256,
  layout: z.string(),
  checkCode: z.string(),
  /** The code worked out again from the stored text and figures is the one that was printed. */
  codeAgrees: z.boolean(),
  kept: KeptState,
  symbol: z.string(),
  signerTitle: z.string(),
  signerName: z.string(),
});
export type SignaturePrint = z.infer<typeof SignaturePrint>;

/** What changed a figure after the print: a file, a figure typed, a file taken back, an entry of a register. */
export const ChangeCause = z.strictObject({
  kind: FigureSourceKind,
  at: z.string(),
  fileName: z.string().nullable(),
  receivedOn: Day.nullable(),
  reason: z.string(),
});
export type ChangeCause = z.infer<typeof ChangeCause>;

export const ChangedFigure = z.strictObject({
  source: z.string(),
  /** What it is a figure of, for 'Vì sao khác?'; null where the report's own words are all there is. */
  subject: Subject.nullable(),
  name: z.string(),
  printed: z.string().nullable(),
  now: z.string().nullable(),
  /** What the last signed đính chính says; null: none has told of it. */
  told: z.string().nullable(),
  /** Neither the print nor a signed đính chính says what holds now. */
  isOpen: z.boolean(),
  /** The newest changes it rests on, at most three, and how many there are in all. */
  causes: z.array(ChangeCause),
  causesInAll: z.number().int(),
});
export type ChangedFigure = z.infer<typeof ChangedFigure>;

export const ReportDetail = z.strictObject({
  report: ReportRow,
  steps: z.array(StepEntry),
  print: SignaturePrint.nullable(),
  scanName: z.string().nullable(),
  /** Figures that would be printed otherwise today; of a draft there are none, it is made anew each time. */
  changes: z.array(ChangedFigure),
  corrections: z.array(ReportRow),
});
export type ReportDetail = z.infer<typeof ReportDetail>;

/** A print that is kept: for signature, or of a draft. */
export const KeptPrint = z.strictObject({
  id: z.number().int(),
  kind: z.string(),
  period: PeriodCode,
  madeAt: z.string(),
  fileName: z.string(),
  /** Of the report it was made of, where there is one that is signed. */
  number: z.string(),
  isSealed: z.boolean(),
});
export type KeptPrint = z.infer<typeof KeptPrint>;

export const PrintPair = z.strictObject({ before: z.number().int(), after: z.number().int() });

const ComparedTexts = { before: z.string().nullable(), after: z.string().nullable() };
export const PrintComparison = z.strictObject({
  before: KeptPrint,
  after: KeptPrint,
  figures: z.array(z.strictObject({ source: z.string(), name: z.string(), ...ComparedTexts })),
  texts: z.array(z.strictObject(ComparedTexts)),
  /** Figures that both say, and say the same. */
  same: z.number().int(),
});
export type PrintComparison = z.infer<typeof PrintComparison>;

const one = z.strictObject({ report: ReportId });
const reason = z.string().trim().min(1).max(500);
const line = (most: number) => z.string().trim().min(1).max(most);

/** From the draft to what was signed and sent, and what became of its figures since. */
export const reportLifeContract = {
  /** Of the plan's year, newest first. */
  list: query(z.strictObject({}), z.array(ReportRow)),
  read: query(one, ReportDetail),
  /** The page as it is now for a draft, as it was printed for any other. */
  preview: query(one, z.strictObject({ url: z.string() })),
  create: command(z.strictObject({ choice: ReportChoice }), ReportRow),
  /** A báo cáo đính chính of a signed report whose figures have changed. */
  draftCorrection: command(one, ReportRow),
  discard: command(one, ReportRow),
  /** Prints it for signature, number and day blank, and keeps the bytes; only then is it trình ký. */
  submit: command(one, ReportRow),
  /** Not signed: back to the draft. */
  takeBack: command(z.strictObject({ report: ReportId, reason: z.string().trim().max(500).default('') }), ReportRow),
  /**
   * Đã ký: what was printed is sealed. `toldOf`: how many figures have changed since that print, as the officer was shown;
   * another number is refused as stale. `scan`: a file of the signed page.
   */
  sign: command(
    z.strictObject({
      report: ReportId,
      number: line(40),
      symbol: line(60),
      signedOn: Day,
      scan: z.string().min(1).nullable().default(null),
      toldOf: z.number().int().nonnegative(),
    }),
    ReportRow,
  ),
  addScan: command(z.strictObject({ report: ReportId, scan: z.string().min(1) }), ReportRow),
  issue: command(z.strictObject({ report: ReportId, issuedOn: Day }), ReportRow),
  /** The signing was recorded by mistake: back to trình ký, with the reason, and both stay in the history. */
  withdraw: command(z.strictObject({ report: ReportId, reason }), ReportRow),
  /** Opens a copy of the kept bytes, never the kept file itself. */
  open: command(one, z.strictObject({ opened: z.boolean() })),
  openScan: command(one, z.strictObject({ opened: z.boolean() })),
  saveCopy: command(
    z.strictObject({ report: ReportId, folder: z.string().min(1) }),
    z.strictObject({ fileName: z.string(), path: z.string() }),
  ),
  /** Puts a saved copy back where the kept file is gone or damaged: only the very same bytes are taken. */
  restore: command(z.strictObject({ report: ReportId, file: z.string().min(1) }), ReportRow),
  prints: query(z.strictObject({}), z.array(KeptPrint)),
  compare: query(PrintPair, PrintComparison),
};
