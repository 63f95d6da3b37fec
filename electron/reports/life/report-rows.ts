import { Day } from '../../../shared/calendar/day.ts';
import type { ReportRow, StepEntry } from '../../../shared/reports/life/life.contract.ts';
import { lifeWording as words } from '../../../shared/reports/life/wording.ts';
import type { Context } from '../../context.ts';
import { printById } from '../reports.repository.ts';
import type { StoredStep } from './life.repository.ts';
import { type Life, lifeOf } from './life-of.ts';

export function rowOf(context: Pick<Context, 'handle'>, { report, steps, state, snapshot, signing }: Life): ReportRow {
  const { id, kind, choice, corrects, createdAt } = report;
  const issue = state === 'issued' ? steps.findLast(({ step }) => step === 'issue') : undefined;
  return {
    id,
    kind,
    title: titleOf(context, report),
    period: choice.period,
    recipient: choice.recipient,
    audience: choice.audience,
    corrects,
    state,
    since: steps.findLast(({ step }) => step !== 'scan')?.at ?? createdAt,
    number: numberOf(signing),
    signedOn: signing?.day ?? null,
    issuedOn: issue?.day ?? null,
    checkCode: snapshot === undefined ? '' : (printById(context.handle, snapshot)?.checkCode ?? ''),
  };
}

export const rowOfId = (context: Pick<Context, 'handle'>, id: ReportRow['id']): ReportRow =>
  rowOf(context, lifeOf(context, id));

function titleOf(context: Pick<Context, 'handle'>, { corrects, choice }: Life['report']): string {
  if (corrects === null) return words.title(choice.period);
  return words.correctionTitle(numberOf(lifeOf(context, corrects).signing), choice.period);
}

const numberOf = (signing: StoredStep | undefined): string =>
  signing?.number == null || signing.symbol === null ? '' : words.number(signing.number, signing.symbol);

export const entryOf = (step: StoredStep): StepEntry => ({
  id: step.id,
  step: step.step,
  state: step.state,
  at: step.at,
  number: numberOf(step),
  day: step.day === null ? null : Day.parse(step.day),
  signer: step.signerTitle === null || step.signerName === null ? '' : words.signer(step.signerTitle, step.signerName),
  scanName: step.scanName,
  reason: step.reason,
});
