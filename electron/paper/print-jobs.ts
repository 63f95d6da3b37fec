import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import type { Host } from '../host.ts';
import type { NumberedPdf } from './pdf/join-prints.ts';
import { type Print, printPaper } from './print-paper.ts';

/** Something that is being printed to PDF, in the pieces it is printed in. */
export interface PrintJob {
  done: number;
  all: number;
  isCancelled: boolean;
}

interface Printing {
  readonly host: Pick<Host, 'printPage'>;
  readonly printJobs: Set<PrintJob>;
}

/** One paper, seen while it is printed. */
export const printWatched = (printing: Printing, document: PaperDocument): Promise<NumberedPdf> =>
  watched(printing, (print, plan) => printPaper(document, print, plan));

/**
 * Printing that the window is told of piece by piece, and that ends between two pieces when the officer says so. What was
 * printed until then is in memory only: nothing has been written yet.
 */
export async function watched<T>(
  { host, printJobs }: Printing,
  work: (print: Print, plan: (pieces: number) => void) => Promise<T>,
): Promise<T> {
  const job: PrintJob = { done: 0, all: 0, isCancelled: false };
  const goOn = () => {
    if (job.isCancelled) throw new AppFailure({ code: 'cancelled' });
  };
  const print: Print = async (html, options) => {
    goOn();
    const pdf = await host.printPage(html, options);
    goOn();
    job.done += 1;
    return pdf;
  };
  printJobs.add(job);
  try {
    return await work(print, (pieces) => {
      job.all += pieces;
    });
  } finally {
    printJobs.delete(job);
  }
}

/** Of all that is printed at this moment; null when nothing is. */
export function printProgress(jobs: ReadonlySet<PrintJob>): { done: number; all: number } | null {
  if (jobs.size === 0) return null;
  const sum = (of: (job: PrintJob) => number) => [...jobs].reduce((total, job) => total + of(job), 0);
  return { done: sum(({ done, all }) => Math.min(done, all)), all: sum(({ all }) => all) };
}

export function cancelPrinting(jobs: ReadonlySet<PrintJob>): { wasRunning: boolean } {
  for (const job of jobs) job.isCancelled = true;
  return { wasRunning: jobs.size > 0 };
}
