import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Host, PdfPrint, PrinterAnswer } from '../../../electron/host.ts';
import type { Paper } from '../../../shared/papers/papers.contract.ts';
import { aPrint } from '../../builders/a-print.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

const paper: Paper = { kind: 'handover-list' };
/** Chromium's part, made once: a print holds the moment it was made at. */
const printed = await aPrint([2]);

/** An office with a printer: what it was sent is kept. */
function anOffice(given: Partial<Host> = {}) {
  const sent: { readonly pdf: Uint8Array; readonly options: PdfPrint }[] = [];
  const app = anApp({
    host: {
      printPage: async () => printed,
      printers: async () => [
        { name: 'Máy ở phòng bên', isDefault: false },
        { name: 'Máy của phòng', isDefault: true },
      ],
      printPdf: async (pdf, options) => {
        sent.push({ pdf, options });
        return { outcome: 'sent' };
      },
      ...given,
    },
  });
  return { ...app, sent };
}

const answering = (outcome: PrinterAnswer['outcome']): Partial<Host> => ({ printPdf: async () => ({ outcome }) });

describe('printing', () => {
  test('what the printer gets are the bytes that are written as the PDF', async () => {
    const { api, sent } = anOffice();
    const file = await api.papers.write({ paper, format: 'pdf', folder: aFolder() });
    const ofPaper = await api.printing.print({ printable: { kind: 'paper', paper }, way: 'quick' });
    await api.printing.print({ printable: { kind: 'file', path: file.path }, way: 'quick' });
    const written = readFileSync(file.path);
    expect(sent.map(({ pdf }) => Buffer.from(pdf).equals(written))).toEqual([true, true]);
    expect(ofPaper).toEqual({ outcome: 'sent', printer: 'Máy của phòng', pages: file.pages });
  });

  test('at once it goes to the default printer with its copies and sides; the dialog asks for the printer', async () => {
    const { api, sent } = anOffice();
    await api.printing.print({ printable: { kind: 'paper', paper }, way: 'quick', copies: 2, sides: 'two' });
    await api.printing.print({ printable: { kind: 'paper', paper }, way: 'dialog' });
    expect(sent.map(({ options }) => options)).toEqual([
      { printer: 'Máy của phòng', copies: 2, duplexMode: 'longEdge', pageSize: 'A4' },
      { printer: null, copies: 1, duplexMode: 'simplex', pageSize: 'A4' },
    ]);
  });

  test('no printer: said before anything is made', async () => {
    let made = 0;
    const { call } = anOffice({
      printers: async () => [],
      printPage: async () => {
        made += 1;
        return new Uint8Array();
      },
    });
    for (const way of ['quick', 'dialog'])
      expect(await call('printing.print', { printable: { kind: 'paper', paper }, way })).toEqual({
        ok: false,
        error: { code: 'no-printer' },
      });
    expect(made).toBe(0);
  });

  test('a printer that does not take it is named; a dialog that is closed is no failure', async () => {
    const order = { printable: { kind: 'paper', paper }, way: 'quick' };
    expect(await anOffice(answering('failed')).call('printing.print', order)).toMatchObject({
      error: { code: 'printer-failed', printer: 'Máy của phòng' },
    });
    const broken: Partial<Host> = { printPdf: () => Promise.reject(new Error('gone')) };
    expect(await anOffice(broken).call('printing.print', order)).toMatchObject({ error: { code: 'printer-failed' } });
    expect(await anOffice(answering('cancelled')).call('printing.print', { ...order, way: 'dialog' })).toMatchObject({
      ok: true,
      value: { outcome: 'cancelled' },
    });
  });

  test('only a PDF that this run wrote is read for the printer, and only while it is there', async () => {
    const { api, call, sent } = anOffice();
    const foreign = path.join(aFolder(), 'la.pdf');
    const pdf = await PDFDocument.create();
    pdf.addPage();
    writeFileSync(foreign, await pdf.save());
    const print = (file: string) => call('printing.print', { printable: { kind: 'file', path: file }, way: 'quick' });
    expect(await print(foreign)).toMatchObject({ error: { code: 'not-found' } });
    const folder = aFolder();
    const sheet = await api.papers.write({ paper, format: 'xlsx', folder });
    expect(await print(sheet.path)).toMatchObject({ error: { code: 'not-found' } });
    const own = await api.papers.write({ paper, format: 'pdf', folder });
    rmSync(own.path);
    expect(await print(own.path)).toMatchObject({ error: { code: 'attachment-missing' } });
    expect(sent).toEqual([]);
  });

  test.each([0, 100, 1.5])('%j copies are refused', async (copies) => {
    const { call } = anOffice();
    const order = { printable: { kind: 'paper', paper }, way: 'quick', copies };
    expect(await call('printing.print', order)).toMatchObject({ error: { code: 'invalid-input' } });
  });
});
