import { z } from 'zod';
import { command, query } from '../ipc/contract.ts';

const line = z.string().trim().normalize('NFC').max(200);

/** Who signs: the authority lines exactly as printed ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"); the name is an official's, in office. */
export const Signatory = z.strictObject({ authority: z.array(line.min(1)).min(1).max(4), name: line });
export type Signatory = z.infer<typeof Signatory>;

/** Ô 12: who drafted a document, and how many copies are made: 'PL.(300)'; may be empty. */
export const DraftedBy = z.string().trim().normalize('NFC').max(40);

/** How a report addresses whom it goes to, as after "Kính gửi:"; empty: by the name the plan has. */
export const ReportAddressees = z.strictObject({
  'people-committee': line,
  ministry: line,
  'steering-committee': line,
});
export type ReportAddressees = z.infer<typeof ReportAddressees>;

/** Decree 30/2020, ô 2–4, 7, 9, 12, 13: what the head and foot of every document need. */
export const Office = z.strictObject({
  governingBody: line.min(1),
  name: line.min(1),
  abbreviation: line.min(1).max(30),
  draftingUnit: line.max(30),
  placeForDate: line.min(1).max(60),
  signatories: z.array(Signatory).min(1).max(6),
  recipients: z.array(line.min(1)).max(20),
  /** Ô 12 and 13, which the Decree leaves to the office; empty: not printed. */
  draftedBy: DraftedBy,
  contact: line,
  backupFolder: z.string().max(1000),
  /** Guarded counts from 1 to one less are hidden on what leaves the office; 0 hides none. The office's own choice, not a law's. */
  smallCountBelow: z.number().int().min(0).max(20),
  reportAddressees: ReportAddressees,
});
export type Office = z.infer<typeof Office>;

/** Why a folder is asked for; it chooses the dialog's title. */
export const FolderPurpose = z.enum([
  'backup',
  'forms-out',
  'stick',
  'letter',
  'report',
  'calendar',
  'set',
  'layouts',
  'backup-out',
]);
export type FolderPurpose = z.infer<typeof FolderPurpose>;

/** Why a file is asked for; it chooses the dialog's title and the kinds of file it offers. */
export const FilePurpose = z.enum([
  'evidence',
  'plan',
  'calendar',
  'set',
  'place-changes',
  'signed-page',
  'kept-print',
  'register-list',
  'backup',
]);
export type FilePurpose = z.infer<typeof FilePurpose>;

export const officeContract = {
  /** `office` is null until the first start is answered; `suggestion` fills its fields. */
  get: query(
    z.strictObject({}),
    z.strictObject({ office: Office.nullable(), suggestion: Office, isSample: z.boolean() }),
  ),
  save: command(Office, Office),
  chooseFolder: query(z.strictObject({ purpose: FolderPurpose }), z.strictObject({ folder: z.string().nullable() })),
  chooseFile: query(z.strictObject({ purpose: FilePurpose }), z.strictObject({ file: z.string().nullable() })),
  /** Opens a file or folder this program itself has written. */
  open: query(z.strictObject({ path: z.string() }), z.strictObject({ opened: z.boolean() })),
};
