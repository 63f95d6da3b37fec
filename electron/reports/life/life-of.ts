import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { ReportId } from '../../../shared/ids.ts';
import { isSealed, type ReportState, type ReportStep, stateAfter } from '../../../shared/reports/life/report-life.ts';
import type { Context } from '../../context.ts';
import {
  insertStep,
  type NewStep,
  reportById,
  type StoredReport,
  type StoredStep,
  stepsOf,
} from './life.repository.ts';

/** A report with everything that has become of it. */
export interface Life {
  readonly report: StoredReport;
  readonly steps: readonly StoredStep[];
  readonly state: ReportState;
  /** The print it was last submitted with; undefined for one that is a draft. */
  readonly snapshot: number | undefined;
  /** The signing that stands. */
  readonly signing: StoredStep | undefined;
}

export function lifeOf({ handle }: Pick<Context, 'handle'>, id: ReportId): Life {
  const report = reportById(handle, id);
  if (report === undefined) throw new AppFailure({ code: 'not-found', entity: 'report', id: String(id) });
  return lifeOfReport({ handle }, report);
}

export function lifeOfReport({ handle }: Pick<Context, 'handle'>, report: StoredReport): Life {
  const steps = stepsOf(handle, report.id);
  const state = steps.at(-1)?.state ?? 'draft';
  const hasPrint = state !== 'draft' && state !== 'discarded';
  const submitted = hasPrint ? steps.findLast(({ step }) => step === 'submit') : undefined;
  return {
    report,
    steps,
    state,
    snapshot: submitted?.snapshotId ?? undefined,
    signing: isSealed(state) ? steps.findLast(({ step }) => step === 'sign') : undefined,
  };
}

/** A step from a state it cannot be taken from is refused before anything is made for it. */
export function requireStep({ state }: Pick<Life, 'state'>, step: ReportStep): ReportState {
  const after = stateAfter(state, step);
  if (after === undefined) throw new AppFailure({ code: 'report-step-refused', reason: 'state' });
  return after;
}

/** Decided by what is stored at the very moment of writing. */
export const takeStep = (
  { handle, clock }: Pick<Context, 'handle' | 'clock'>,
  id: ReportId,
  step: ReportStep,
  given:
    | Omit<NewStep, 'reportId' | 'step' | 'state' | 'at'>
    | ((life: Life) => Omit<NewStep, 'reportId' | 'step' | 'state' | 'at'>),
): number =>
  handle
    .transaction(() => {
      const life = lifeOf({ handle }, id);
      const state = requireStep(life, step);
      const details = typeof given === 'function' ? given(life) : given;
      return insertStep(handle, { ...details, reportId: id, step, state, at: clock.now() });
    })
    .immediate();
