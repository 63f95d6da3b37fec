import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { paperDocx } from '../../electron/paper/docx.ts';
import { printPaper } from '../../electron/paper/print-paper.ts';
import { fontsLoaded } from '../../electron/window/fonts-loaded.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';

/**
 * An official annex of about so many pages, printed as the program prints it by two bare windows beside it, each time a
 * line comes in: 'print' or 'docx'. Answers the pages of the PDF, or 0 for Word's file; both are on disk by then.
 */
const [folder = '', pages = '', electron = '', ...switches] = process.argv.slice(2);
const resources = path.resolve(import.meta.dirname, '../../resources');
mkdirSync(folder, { recursive: true });
for (const part of ['fonts', 'report-styles']) cpSync(path.join(resources, part), folder, { recursive: true });

/** Two, as the program has (electron/window/print-window.ts). */
const printers = ['a', 'b'].map((name) => {
  const child = spawn(electron, switches, { stdio: ['pipe', 'pipe', 'ignore'] });
  const printed = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const [page, to] = [path.join(folder, `${name}.html`), path.join(folder, `${name}.pdf`)];
  const print = async (html: string): Promise<Uint8Array<ArrayBuffer>> => {
    writeFileSync(page, html.replaceAll('/report/', ''));
    child.stdin.write(`${JSON.stringify({ page, fontsLoaded, to })}\n`);
    await printed.next();
    return new Uint8Array(readFileSync(to));
  };
  return { child, print, waiting: 0, last: Promise.resolve(new Uint8Array()) };
});

function print(html: string): Promise<Uint8Array> {
  const printer = printers.reduce((least, other) => (other.waiting < least.waiting ? other : least));
  printer.waiting += 1;
  printer.last = printer.last
    .then(() => printer.print(html))
    .finally(() => {
      printer.waiting -= 1;
    });
  return printer.last;
}

const rowsPerPage = 29;
const columns = 8;
const heads = Array.from({ length: columns }, (_, at) => (at === 0 ? 'Đơn vị' : `Cột ${at}`));
const document: PaperDocument = {
  title: 'Phụ lục dài',
  subject: '',
  parts: [
    {
      kind: 'annex',
      orientation: 'landscape',
      blocks: [
        { kind: 'annex-title', label: 'Phụ lục', title: 'SỐ LIỆU CÁC XÃ', attachedTo: '(Kèm theo Báo cáo)' },
        {
          kind: 'table',
          size: 'small',
          columns: heads.map((_, at) => ({
            share: at === 0 ? 2 : 1,
            align: at === 0 ? 'left' : 'right',
            role: at === 0 ? 'name' : 'value',
          })),
          head: [heads.map((text) => ({ text, unit: '', columns: 1, rows: 1 }))],
          rows: Array.from({ length: Number(pages) * rowsPerPage }, (_, row) => ({
            kind: 'plain',
            cells: heads.map((_head, at) => ({
              text: at === 0 ? `Xã số ${row + 1}` : `${row}.${at}`,
              note: '',
              source: at === 0 ? null : `element:X:${row}`,
            })),
          })),
        },
      ],
    },
  ],
};

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'docx') {
    writeFileSync(path.join(folder, 'phu-luc.docx'), await paperDocx(document, 'Sở'));
    process.stdout.write('0\n');
  } else {
    const pdf = await printPaper(document, print);
    writeFileSync(path.join(folder, 'phu-luc.pdf'), pdf.bytes);
    process.stdout.write(`${pdf.pages}\n`);
  }
}
for (const { child } of printers) child.kill();
