import type { Block, PaperDocument } from '../paper/document.ts';
import { draftedByOf, letterheadOf } from '../paper/letterhead.ts';
import * as official from '../paper/official-words.ts';
import { guardReport } from './guard-report.ts';
import { bodyBlocks, writeBody } from './outline/write-body.ts';
import { annexParts } from './report-annexes.ts';
import type { ReportFacts } from './report-facts.ts';
import * as wording from './wording.ts';

/** The office's report to its superior (Báo cáo with "Kính gửi"), in the order of the usual outline. */
export function reportPaper(given: ReportFacts): PaperDocument {
  const facts = guardReport(given);
  const subject = wording.subject(facts);
  return {
    title: `${wording.reportTypeName}: ${subject}`,
    subject,
    parts: [
      {
        kind: 'body',
        orientation: 'portrait',
        blocks: [...head(facts, subject), ...bodyBlocks(writeBody(facts)), foot(facts)],
      },
      ...annexParts(facts),
    ],
  };
}

function head({ office, issuedIn, isDraft, addressee }: ReportFacts, subject: string): Block[] {
  return [
    letterheadOf(office, {
      numberLine: official.numberLine(wording.reportSymbol(office.abbreviation)),
      placeAndDate: official.placeAndDate(office.placeForDate, issuedIn),
    }),
    ...(isDraft ? [{ kind: 'draft-mark', text: wording.draftMark } as const] : []),
    { kind: 'title', typeName: wording.reportTypeName, subject },
    { kind: 'addressee', label: official.addresseeLabel, names: [addressee] },
  ];
}

function foot({ office, signatory, addressee }: ReportFacts): Block {
  const others = office.recipients.filter((recipient) => !names(recipient, addressee));
  return {
    kind: 'signature',
    authority: signatory.authority,
    name: signatory.name,
    recipientsLabel: official.recipientsLabel,
    recipients: [official.asAbove, ...others.filter((recipient) => recipient !== official.asAbove)],
    ...draftedByOf(office),
  };
}

/** 'Ủy ban nhân dân tỉnh (b/c)' names 'Ủy ban nhân dân tỉnh Sơn La', which "Như trên" covers already. */
const names = (recipient: string, addressee: string): boolean =>
  addressee.startsWith(recipient.replace(/ \(.*\)$/, ''));
