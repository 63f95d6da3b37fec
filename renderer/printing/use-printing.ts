import { useId } from 'react';
import type { Printable, PrintOutcome, Sides } from '../../shared/printing/printing.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { usePolledQuery } from '../ipc/use-polled-query.ts';
import { type Steps, useSteps } from '../ipc/use-steps.ts';

export interface PrintSettings {
  readonly copies: number;
  readonly sides: Sides;
}

export type PrintWay = 'dialog' | 'quick';

export const usePrintOne = (printable: Printable, settings: PrintSettings) =>
  useCommand((way: PrintWay) => api.printing.print({ printable, way, ...settings }));

const lookEveryMs = 250;

/** Asked under a name of its own each time, so that the end of what was printed before is not taken for a beginning. */
export const usePrintProgress = () =>
  usePolledQuery(['printing', 'progress', useId()], () => api.printing.progress({}), lookEveryMs).data ?? null;

/** A document of a batch with the copies wanted of it. */
export interface BatchItem {
  readonly name: string;
  readonly printable: Printable;
  readonly copies: number;
}

/** One document after the other on the default printer, so that it can be stopped between any two. */
export const usePrintBatch = (sides: Sides): Steps<BatchItem, PrintOutcome> =>
  useSteps(({ printable, copies }: BatchItem) => api.printing.print({ printable, way: 'quick', copies, sides }));
