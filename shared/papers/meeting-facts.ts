import type { Day } from '../calendar/day.ts';
import type { Audience } from '../paper/audience.ts';
import type { AmendmentKind } from '../plan/plan.contract.ts';
import type { Progress } from '../tasks/tasks.contract.ts';
import type { OwedReport } from './owed-reports.ts';
import type { PaperHead } from './paper-head.ts';

/** What a giao ban sheet is made of: everything since a day, and what is late or soon due today. */
export interface MeetingFacts {
  readonly head: PaperHead;
  readonly since: Day;
  /** Short names of all districts. */
  readonly districts: readonly string[];
  readonly progress: readonly ProgressNews[];
  readonly results: readonly ResultNews[];
  readonly amendments: readonly AmendmentNews[];
  readonly files: readonly FileNews[];
  /** By due date. */
  readonly overdue: readonly OwedReport[];
  readonly dueSoon: readonly OwedReport[];
  readonly moves: readonly ElementMove[];
  /** The end of the lũy kế that `moves` compares. */
  readonly upTo: string;
  readonly audience: Audience;
  /** Guarded counts and differences from 1 to one less than this are not shown outside. */
  readonly smallCountBelow: number;
}

interface TaskNews {
  readonly on: Day;
  readonly clause: string;
  readonly title: string;
}

/** The first state before and the last one after; `agency` is a short name. */
export interface ProgressNews extends TaskNews {
  readonly agency: string;
  readonly after: Progress;
}

export interface ResultNews extends TaskNews {
  readonly agency: string;
  readonly text: string;
}

export interface AmendmentNews extends TaskNews {
  readonly kind: AmendmentKind;
  readonly documentNumber: string;
}

/** One file of figures taken in. */
export interface FileNews {
  readonly on: Day;
  readonly form: string;
  readonly periodLabel: string;
  readonly place: string;
}

/** The province's total of one data element, then and now. */
export interface ElementMove {
  readonly name: string;
  readonly unit: string;
  readonly scale: number;
  readonly isGuarded: boolean;
  readonly before: ElementTotal;
  readonly after: ElementTotal;
}

/** `value` null: nothing known. `whole` of `all` districts have everything that was expected of them. */
export interface ElementTotal {
  readonly value: number | null;
  readonly whole: number;
  readonly all: number;
}
