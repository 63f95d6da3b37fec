import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Printable, Printer, PrintOrder, PrintOutcome } from '../../shared/printing/printing.contract.ts';
import { duplexMode, type PageSize, sheetShape } from '../../shared/printing/sheet-shape.ts';
import type { Context } from '../context.ts';
import { isOurOwn } from '../files/own-files.ts';
import type { PrinterAnswer } from '../host.ts';
import { printWatched } from '../paper/print-jobs.ts';
import { makePaper } from '../papers/make-paper.ts';
import { keptBytes } from '../reports/life/give-out.ts';

type Order = z.output<typeof PrintOrder>;

/** What goes to the printer are the very bytes that are, or would be, written as the PDF: page numbers and all. */
export const print =
  (context: Context) =>
  async ({ printable, ...how }: Order): Promise<PrintOutcome> => {
    const printer = await requirePrinter(context);
    return sendPdf(context, await bytesOf(context, printable), printer, how);
  };

/** The default printer, asked for before anything is made: without one nothing is. */
async function requirePrinter({ host }: Context): Promise<Printer> {
  const printers = await host.printers();
  const printer = printers.find(({ isDefault }) => isDefault) ?? printers[0];
  if (printer === undefined) throw new AppFailure({ code: 'no-printer' });
  return printer;
}

async function sendPdf(
  { host }: Context,
  bytes: Uint8Array,
  printer: Printer,
  { way, copies, sides }: Omit<Order, 'printable'>,
): Promise<PrintOutcome> {
  const pages = await pagesOf(bytes);
  const shape = sheetShape(pages);
  const chosen = way === 'quick' ? printer.name : null;
  const order = { printer: chosen, copies, duplexMode: duplexMode(sides, shape), pageSize: shape.pageSize };
  const { outcome } = await host.printPdf(bytes, order).catch(() => failed);
  if (outcome === 'failed') throw new AppFailure({ code: 'printer-failed', printer: printer.name });
  return { outcome, printer: chosen, pages: pages.length };
}

const failed: PrinterAnswer = { outcome: 'failed' };

async function bytesOf(context: Context, printable: Printable): Promise<Uint8Array> {
  switch (printable.kind) {
    case 'paper': {
      const { document } = await makePaper(context, printable.paper);
      return (await printWatched(context, document)).bytes;
    }
    case 'file':
      return ownPdf(printable.path);
    case 'report':
      return keptBytes(context, printable.report).bytes;
  }
}

/** A path comes from the window: only what this run has written is read for it. */
function ownPdf(file: string): Uint8Array {
  if (!isOurOwn(file) || !file.endsWith('.pdf'))
    throw new AppFailure({ code: 'not-found', entity: 'report', id: file });
  if (!existsSync(file)) throw new AppFailure({ code: 'attachment-missing', fileName: path.basename(file) });
  return readFileSync(file);
}

/** The library for PDF is read when the first is printed: the start of the program would wait for it. */
async function pagesOf(bytes: Uint8Array): Promise<PageSize[]> {
  const { PDFDocument } = await import('pdf-lib');
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map((page) => page.getSize());
}
