import { formatDay } from '../calendar/day-text.ts';
import type { Sha256 } from '../ids.ts';
import type { Part, SignatureLines, Table } from '../paper/document.ts';
import { letterheadOf } from '../paper/letterhead.ts';
import { cell, column, row } from './cells.ts';
import type { FileOnPaper, ReceiptHead } from './receipt-facts.ts';
import type { CopyBlock } from './receipt-room.ts';
import { receiptWords as words } from './receipt-wording.ts';

/** The parts that a receipt, the paper of a returned file and a blank receipt have in common. */

/** One sheet of A4 across with two copies to be cut apart. */
export const sheetOfCopies = (blocks: readonly CopyBlock[]): Part => ({
  kind: 'working',
  orientation: 'landscape',
  copies: words.copies,
  blocks,
});

interface Opening {
  readonly numberLine: string;
  readonly placeAndDate: string;
  readonly typeName: string;
  readonly subject: string;
}

export const opening = (
  { office }: ReceiptHead,
  { numberLine, placeAndDate, typeName, subject }: Opening,
): CopyBlock[] => [letterheadOf(office, { numberLine, placeAndDate }), { kind: 'title', typeName, subject }];

export const signatures: SignatureLines = { kind: 'signature-lines', signers: words.signers };

const factColumns = [column('', 24, 'left', 'name'), column('', 107)];

/** A table without a head: what each line is stands before it. */
export const factTable = (facts: readonly (readonly [label: string, value: string])[]): Table => ({
  kind: 'table',
  size: 'small',
  columns: factColumns.map(({ head: _head, ...rest }) => rest),
  head: [],
  rows: facts.map(([label, value]) => row(cell(label), cell(value))),
});

export const fileFacts = ({ district, form, periodLabel, fileName, bytes, sha256, receivedOn }: FileOnPaper): Table =>
  factTable([
    [words.rows.district, district ?? words.unknown],
    [words.rows.form, form === null ? words.unknown : words.form(form.code, form.version, form.name)],
    [words.rows.period, periodLabel ?? words.unknown],
    [words.rows.fileName, fileName],
    [words.rows.size, words.size(bytes)],
    ...(sha256 === null ? [] : ([[words.rows.hash, shortHash(sha256)]] as const)),
    [words.rows.receivedOn, formatDay(receivedOn)],
  ]);

const shownDigits = 16;

/** '3f2a 91bc 07de 44a1': what two people can read to each other and no two files of an office share. */
const shortHash = (sha256: Sha256): string => sha256.slice(0, shownDigits).replaceAll(/(.{4})(?=.)/g, '$1 ');
