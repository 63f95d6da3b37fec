import { z } from 'zod';

/** Nháp → trình ký → đã ký → phát hành; a draft that leads nowhere is discarded, which is kept too. */
export const ReportState = z.enum(['draft', 'submitted', 'sealed', 'issued', 'discarded']);
export type ReportState = z.infer<typeof ReportState>;

/**
 * 'return': from signing back to the draft, unsigned. 'withdraw': a signing that was recorded by mistake is taken off,
 * with its reason. 'scan': the scan of the signed page is added.
 */
export const ReportStep = z.enum(['submit', 'return', 'sign', 'issue', 'withdraw', 'scan', 'discard']);
export type ReportStep = z.infer<typeof ReportStep>;

/** The database has the same (migration report-life): no other way of writing leads anywhere else. */
const ways: Readonly<Record<ReportState, Partial<Readonly<Record<ReportStep, ReportState>>>>> = {
  draft: { submit: 'submitted', discard: 'discarded' },
  submitted: { return: 'draft', sign: 'sealed' },
  sealed: { issue: 'issued', withdraw: 'submitted', scan: 'sealed' },
  issued: { withdraw: 'submitted', scan: 'issued' },
  discarded: {},
};

/** Undefined: the step cannot be taken from there. */
export const stateAfter = (state: ReportState, step: ReportStep): ReportState | undefined => ways[state][step];

/** Signed: its text, figures and bytes are what they were, whatever is corrected later. */
export const isSealed = (state: ReportState): boolean => state === 'sealed' || state === 'issued';
