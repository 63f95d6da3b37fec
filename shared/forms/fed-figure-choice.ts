import { z } from 'zod';
import { FigureState } from '../numbers/figure.ts';

/** Of two figures that differ, the register's or the district's own report. */
export const FedHolder = z.enum(['register', 'report']);
export type FedHolder = z.infer<typeof FedHolder>;

/** In the history of the figure, before the officer's reason. */
export const heldWords: Readonly<Record<FedHolder, string>> = {
  register: 'theo sổ',
  report: 'theo báo cáo của huyện',
};

/** Null: the district has not reported. */
export const ReportedFigure = z.strictObject({ state: FigureState, value: z.number().int() }).nullable();
export type ReportedFigure = z.infer<typeof ReportedFigure>;

/** "Không phát sinh" is a count of nothing. */
export const agreesWithFed = (fed: number, reported: ReportedFigure): boolean =>
  reported !== null && (reported.state === 'number' ? reported.value === fed : reported.state === 'none' && fed === 0);

interface BothFigures {
  readonly fed: number;
  readonly reported: ReportedFigure;
}

/** A choice answers for the two figures it was made about: another one means that something has changed since. */
export const answersFor = (then: BothFigures, now: BothFigures): boolean =>
  then.fed === now.fed && then.reported?.state === now.reported?.state && then.reported?.value === now.reported?.value;
