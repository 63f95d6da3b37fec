import { z } from 'zod';
import { DraftedBy, type Office } from '../office/office.contract.ts';

/** The kinds of official document the office writes freely: báo cáo, tờ trình, kế hoạch, thông báo, công văn. */
export const DocumentType = z.enum(['report', 'proposal', 'work-plan', 'notice', 'letter']);
export type DocumentType = z.infer<typeof DocumentType>;

const line = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest);

/** A document as the officer wrote it; the head, the number and the date come with the office and the day. */
export const DocumentDraft = z.strictObject({
  type: DocumentType,
  subject: line(500),
  /** Ô 6. */
  bases: z.array(line(1000)).max(30),
  /** Ô 9a; printed on the types that have it (`hasAddressee`). */
  addressees: z.array(line(400)).max(60),
  /** Lines of text; 'I. …', '1. …' and 'a) …' number what is below them. */
  body: z.string().trim().normalize('NFC').min(1).max(100_000),
  /** Ô 9b, without "Như trên". */
  recipients: z.array(line(400)).max(60),
  authority: z.array(line(200)).min(1).max(4),
  signer: z.string().trim().normalize('NFC').max(200),
  urgency: z.enum(['urgent', 'very-urgent', 'most-urgent']).nullable(),
  /** Ô 10a and 11; drafts that were kept before there was a choice have none. */
  secrecy: z.enum(['secret', 'top-secret', 'most-secret']).nullable().default(null),
  circulation: z.enum(['return', 'internal']).nullable().default(null),
  draftedBy: DraftedBy,
  /** Points of the running text: the Decree leaves 13 or 14 to the office. */
  bodySize: z.union([z.literal(13), z.literal(14)]),
});
export type DocumentDraft = z.infer<typeof DocumentDraft>;

/** Decree 30/2020, Annex I and III: a công văn always, a báo cáo or tờ trình to a superior; the others name recipients below. */
export const hasAddressee = (type: DocumentType): boolean =>
  type === 'letter' || type === 'report' || type === 'proposal';

/** What a new document begins with: the office's first signatory and its recipients. */
export const emptyDraft = (type: DocumentType, { signatories, recipients, draftedBy }: Office): DocumentDraft => ({
  type,
  subject: '',
  bases: [],
  addressees: [],
  body: '',
  recipients: [...recipients],
  authority: [...(signatories[0]?.authority ?? [])],
  signer: signatories[0]?.name ?? '',
  urgency: null,
  secrecy: null,
  circulation: null,
  draftedBy,
  bodySize: 14,
});
