import type { ReadResult } from '../shared/imports/sheet.ts';
import type { FilePurpose, FolderPurpose } from '../shared/office/office.contract.ts';
import type { DocumentResult } from '../shared/plan-reader/document.ts';
import type { Printer } from '../shared/printing/printing.contract.ts';
import type { DuplexMode } from '../shared/printing/sheet-shape.ts';
import type { ScreenLockState } from '../shared/screen-lock/screen-lock.contract.ts';

/** How a finished PDF goes to the printer; without a printer's name the system's dialog asks for one. */
export interface PdfPrint {
  readonly printer: string | null;
  readonly copies: number;
  readonly duplexMode: DuplexMode;
  readonly pageSize: 'A3' | 'A4';
}

export interface PrinterAnswer {
  readonly outcome: 'sent' | 'cancelled' | 'failed';
}

/** The office's own data or the practice plan's; the last leaves nothing of the practice plan behind. */
export type DataChoice = 'office' | 'practice' | 'office-erasing-practice';

/** The few things the keeper must ask of the main process, because only that one has windows and processes. */
export interface Host {
  chooseFolder: (purpose: FolderPurpose) => Promise<string | null>;
  chooseFile: (purpose: FilePurpose) => Promise<string | null>;
  /** Opens a path with the desktop's program; the keeper calls it only for files it has written itself. */
  openPath: (path: string) => Promise<boolean>;
  /** Reads an untrusted file in a process of its own, with limits of time and memory. */
  readWorkbook: (path: string) => Promise<ReadResult>;
  /** The same for a document, .docx or plain text. */
  readDocument: (path: string) => Promise<DocumentResult>;
  /** Prints a whole HTML page to PDF in a hidden window without scripts. */
  printPage: (html: string, options: { landscape: boolean }) => Promise<Uint8Array>;
  /** What the machine has to print on; none is an answer too. */
  printers: () => Promise<readonly Printer[]>;
  printPdf: (pdf: Uint8Array, options: PdfPrint) => Promise<PrinterAnswer>;
  /** The number on the taskbar: what is overdue. Nothing opens and nothing takes the focus. */
  setBadge: (overdue: number) => Promise<void>;
  /** Closes this database once the call is answered, opens the other and loads the window anew. */
  openData: (which: DataChoice) => Promise<void>;
  /** The screen was locked or unlocked, or how that is done was changed. */
  setLock: (state: ScreenLockState) => Promise<void>;
  /** Opens a second window on a copy of a backup, which changes nothing; the folder is removed with the window. */
  openPast: (past: { folder: string; madeAt: string }) => Promise<void>;
  /** Serves a page under our own scheme for the preview frame; answers its address. */
  showPage: (html: string) => Promise<string>;
  /** Puts a PNG on the clipboard; false where the bytes are no picture. Pages themselves have no right to the clipboard. */
  copyPicture: (png: Uint8Array) => Promise<boolean>;
}
