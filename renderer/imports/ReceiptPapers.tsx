import type { ScannedFile } from '../../shared/imports/imports.contract.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { importWords as words } from '../messages/imports.ts';
import { PaperActions } from '../papers/PaperActions.tsx';
import type { Imports } from './use-imports.ts';

type Receipts = Extract<Paper, { kind: 'receipts' }>;

const PrintButton = ({ label, paper }: { readonly label: string; readonly paper: Receipts }) => (
  <PaperActions label={label} papers={[{ name: words.receiptPaper, paper }]} />
);

/** The receipt of one file that was taken in. */
export const PrintReceipt = ({
  id,
  receivedOn,
}: { readonly id: Receipts['imports'][number] } & Pick<Receipts, 'receivedOn'>) => (
  <PrintButton label={words.printReceipt} paper={{ kind: 'receipts', imports: [id], returned: [], receivedOn }} />
);

/** What the clerk takes home with a file that was not taken in. */
export const PrintReturned = ({ file, receivedOn }: { readonly file: ScannedFile } & Pick<Receipts, 'receivedOn'>) => (
  <PrintButton
    label={words.printReturned}
    paper={{ kind: 'receipts', imports: [], returned: returnedFiles([file]), receivedOn }}
  />
);

/** Of a whole stick in one document: the receipts of what went in, then what goes back. */
export function PrintStick({
  applied,
  files,
  receivedOn,
}: Pick<Imports, 'files' | 'receivedOn'> & { readonly applied: NonNullable<Imports['applied']> }) {
  const imports = applied.receipts.map(({ id }) => id);
  const returned = returnedFiles(files);
  if (imports.length + returned.length === 0) return null;
  return (
    <PrintButton
      label={words.printStick(imports.length + returned.length)}
      paper={{ kind: 'receipts', imports, returned, receivedOn }}
    />
  );
}

const returnedFiles = (files: readonly ScannedFile[]): Receipts['returned'] =>
  files
    .filter(({ outcome, problems }) => outcome === 'refused' && problems.length > 0)
    .map(({ fileName, bytes, sha256, recognised, problems }) => ({ fileName, bytes, sha256, recognised, problems }));
