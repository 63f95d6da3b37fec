import { DocumentDraft } from '../../shared/documents/document-draft.ts';

/** A draft as it stands in the form: lists are lines of text, and nothing is asked of it yet. */
export type DraftFields = Readonly<Record<'subject' | 'bases' | 'addressees' | 'body' | 'recipients', string>> &
  Readonly<Record<'authority' | 'signer' | 'draftedBy', string>> & {
    readonly type: DocumentDraft['type'];
    readonly secrecy: NonNullable<DocumentDraft['secrecy']> | '';
    readonly urgency: NonNullable<DocumentDraft['urgency']> | '';
    readonly circulation: NonNullable<DocumentDraft['circulation']> | '';
    readonly bodySize: DocumentDraft['bodySize'];
  };

export const fieldsOf = (draft: DocumentDraft): DraftFields => ({
  ...draft,
  bases: draft.bases.join('\n'),
  addressees: draft.addressees.join('\n'),
  recipients: draft.recipients.join('\n'),
  authority: draft.authority.join('\n'),
  secrecy: draft.secrecy ?? '',
  urgency: draft.urgency ?? '',
  circulation: draft.circulation ?? '',
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Undefined while something is missing that a document cannot be without. */
export const draftOf = (fields: DraftFields): DocumentDraft | undefined =>
  DocumentDraft.safeParse({
    ...fields,
    bases: linesOf(fields.bases),
    addressees: linesOf(fields.addressees),
    recipients: linesOf(fields.recipients),
    authority: linesOf(fields.authority),
    secrecy: fields.secrecy === '' ? null : fields.secrecy,
    urgency: fields.urgency === '' ? null : fields.urgency,
    circulation: fields.circulation === '' ? null : fields.circulation,
  }).data;

export const same = (a: DocumentDraft | undefined, b: DocumentDraft | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
