import type { Handlers } from '../../shared/ipc/contract.ts';
import type { printingContract } from '../../shared/printing/printing.contract.ts';
import type { Context } from '../context.ts';
import { cancelPrinting, printProgress } from '../paper/print-jobs.ts';
import { print } from './print.ts';

export const printingHandlers = (context: Context): Handlers<typeof printingContract> => ({
  printers: async () => [...(await context.host.printers())],
  print: print(context),
  progress: async () => printProgress(context.printJobs),
  cancel: async () => cancelPrinting(context.printJobs),
});
