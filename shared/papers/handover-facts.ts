import type { Day } from '../calendar/day.ts';
import type { PeriodKind } from '../calendar/period.ts';
import type { PlanStatus } from '../plan/plan-seed.ts';
import type { OwedReport } from './owed-reports.ts';
import type { PaperHead } from './paper-head.ts';

/** What the next officer must know; no password, no name of a person. */
export interface HandoverFacts {
  readonly head: PaperHead;
  readonly districts: readonly string[];
  readonly plans: readonly HandoverPlan[];
  /** Everything not yet sent, by due date. */
  readonly owed: readonly OwedReport[];
  readonly forms: readonly {
    readonly code: string;
    readonly version: number;
    readonly name: string;
    readonly periodKinds: readonly PeriodKind[];
  }[];
  readonly aliases: readonly { readonly place: string; readonly alias: string }[];
  readonly evidence: { readonly documents: number; readonly files: number };
  readonly received: number;
  readonly backup: {
    readonly chosenFolder: string;
    readonly last: { readonly madeOn: Day; readonly fileName: string; readonly folder: string } | null;
  };
}

export interface HandoverPlan {
  readonly title: string;
  readonly year: number;
  readonly status: PlanStatus;
  readonly isCurrent: boolean;
  readonly tasks: number;
}
