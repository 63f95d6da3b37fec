import { type Block, type PaperDocument, type Paragraph, paragraph, plainText, text } from '../paper/document.ts';
import { contactOf, draftedByOf, letterheadOf, placeAndMonth } from '../paper/letterhead.ts';
import * as official from '../paper/official-words.ts';
import { fillBody, fillText, type Values, withoutBraces } from './fill-template.ts';
import type { LetterFacts } from './letter-facts.ts';
import { letterTable } from './letter-table.ts';
import { templateValues } from './template-values.ts';
import * as wording from './wording.ts';

/** A công văn: no tên loại, "V/v" under the number, "Kính gửi", the text, signature and Nơi nhận. */
export function letter(facts: LetterFacts): PaperDocument {
  const values = templateValues(facts);
  const subject = fillText(facts.template.subject, values);
  const body = endMarked(bodyBlocks(facts, values));
  const blocks: Block[] = [head(facts, subject), addressee(facts, body), ...body, foot(facts)];
  return {
    title: wording.documentTitle(
      subject,
      facts.bodies.map(({ name }) => name),
    ),
    subject,
    parts: [{ kind: 'body', orientation: 'portrait', ...contactOf(facts.office), blocks }],
  };
}

const head = ({ office, today }: LetterFacts, subject: string): Block => ({
  ...letterheadOf(office, {
    numberLine: official.numberLine(wording.letterSymbol(office.abbreviation, office.draftingUnit)),
    placeAndDate: placeAndMonth(office, today),
  }),
  about: wording.about(subject),
});

/** So many names leave no room for the text; the table has them all. */
const mostNames = 15;

function addressee({ bodies }: LetterFacts, body: readonly Block[]): Block {
  const names = bodies.map(({ name }) => withoutBraces(name));
  const inTable = names.length > mostNames && body.some(({ kind }) => kind === 'table');
  return { kind: 'addressee', label: official.addresseeLabel, names: inTable ? [wording.namedBelow] : names };
}

/** `danh_sach` is lines for one body and a table for several; `bang` is always a table. */
function bodyBlocks({ template: { kind, body }, items, bodies }: LetterFacts, values: Values): Block[] {
  return fillBody(body, values).flatMap((piece): Block[] => {
    if (piece.kind === 'text') return [paragraph(text(piece.text))];
    if (piece.list === 'bang' || bodies.length > 1) return [letterTable(kind, items, bodies)];
    return items.map((item, index) => {
      const end = index < items.length - 1 ? ';' : '.';
      return paragraph(text(`- ${withoutBraces(wording.itemSentence(kind, item))}${end}`));
    });
  });
}

/** The text of an official paper ends with "./."; where a table comes last there is nothing to put it to. */
function endMarked(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' ? [...blocks.slice(0, -1), ended(last)] : [...blocks];
}

const ended = (last: Paragraph): Paragraph =>
  paragraph(text(plainText(last).replace(/[./;,:\s]+$/, '') + official.endMark));

/** "Như trên" covers the addressees; the copy that is kept comes last. */
function foot({ office, bodies }: LetterFacts): Block {
  const [signatory] = office.signatories;
  const isOther = (recipient: string) =>
    recipient !== official.asAbove &&
    !wording.isFiled(recipient) &&
    !bodies.some(({ name }) => covers(name, recipient));
  const filed = office.recipients.find(wording.isFiled) ?? wording.filed(office.draftingUnit);
  return {
    kind: 'signature',
    authority: signatory?.authority ?? [],
    name: signatory?.name ?? '',
    recipientsLabel: official.recipientsLabel,
    recipients: [official.asAbove, ...office.recipients.filter(isOther), filed],
    ...draftedByOf(office),
  };
}

const covers = (name: string, recipient: string): boolean => name.startsWith(recipient.replace(/ \(.*\)$/, ''));
