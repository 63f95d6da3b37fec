import type { Day } from '../calendar/day.ts';
import * as letterWording from '../letters/wording.ts';
import type { Office } from '../office/office.contract.ts';
import type { Block, Letterhead, PaperDocument } from '../paper/document.ts';
import { contactOf, draftedByOf, letterheadOf, placeAndMonth } from '../paper/letterhead.ts';
import * as official from '../paper/official-words.ts';
import { bodyBlocks } from './body-blocks.ts';
import { type DocumentDraft, hasAddressee } from './document-draft.ts';
import { draftMark, symbolOf, typeNames } from './wording.ts';

export interface DocumentFacts {
  readonly draft: DocumentDraft;
  readonly office: Office;
  readonly today: Day;
  readonly isDraft: boolean;
}

/** The same draft, office and day always make the same paper. Number and day are left blank: they come after the signature. */
export function officialDocument(facts: DocumentFacts): PaperDocument {
  const { draft, isDraft } = facts;
  const { type, subject, bases } = draft;
  const addressees = hasAddressee(type) ? draft.addressees : [];
  const blocks: Block[] = [
    letterhead(facts),
    ...(isDraft ? [{ kind: 'draft-mark', text: draftMark } as const] : []),
    ...(type === 'letter' ? [] : [{ kind: 'title', typeName: typeNames[type].name, subject } as const]),
    ...(addressees.length === 0
      ? []
      : [{ kind: 'addressee', label: official.addresseeLabel, names: addressees } as const]),
    ...(bases.length === 0 ? [] : [{ kind: 'basis', lines: bases } as const]),
    ...bodyBlocks(draft.body),
    foot(facts, addressees.length > 0),
  ];
  const contact = type === 'letter' ? contactOf(facts.office) : {};
  const parts = [{ kind: 'body', orientation: 'portrait', ...contact, blocks }] as const;
  return { title: titleOf(draft), subject, parts, bodySize: draft.bodySize };
}

const titleOf = ({ type, subject }: DocumentDraft): string =>
  type === 'letter' ? letterWording.about(subject) : `${typeNames[type].name}: ${subject}`;

const letterhead = ({ draft, office, today }: DocumentFacts): Letterhead => ({
  ...letterheadOf(office, {
    numberLine: official.numberLine(symbolOf(draft.type, office)),
    placeAndDate: placeAndMonth(office, today),
  }),
  ...(draft.type === 'letter' ? { about: letterWording.about(draft.subject) } : {}),
  ...(draft.secrecy === null ? {} : { secrecy: draft.secrecy }),
  ...(draft.urgency === null ? {} : { urgency: draft.urgency }),
  ...(draft.circulation === null ? {} : { circulation: draft.circulation }),
});

/** "Như trên" covers those named above; the copy that is kept comes last. */
function foot({ draft, office }: DocumentFacts, namesAbove: boolean): Block {
  const { authority, signer, recipients } = draft;
  const others = recipients.filter((one) => one !== official.asAbove && !letterWording.isFiled(one));
  const filed = recipients.find(letterWording.isFiled) ?? letterWording.filed(office.draftingUnit);
  return {
    kind: 'signature',
    authority,
    name: signer,
    recipientsLabel: official.recipientsLabel,
    recipients: [...(namesAbove ? [official.asAbove] : []), ...others, filed],
    ...draftedByOf(draft),
  };
}
