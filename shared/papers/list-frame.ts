import type { Day } from '../calendar/day.ts';
import type { Office, Signatory } from '../office/office.contract.ts';
import type { Block, PaperDocument, Part } from '../paper/document.ts';
import { letterheadOf, placeAndMonth } from '../paper/letterhead.ts';
import * as official from '../paper/official-words.ts';

export interface ListFrame {
  readonly office: Pick<Office, 'governingBody' | 'name' | 'placeForDate' | 'draftingUnit'>;
  readonly signatory: Signatory;
  readonly today: Day;
}

interface ListContent {
  readonly typeName: string;
  readonly subject: string;
  readonly orientation: Part['orientation'];
  /** Lines between the title and what follows. */
  readonly scope?: readonly string[];
  readonly blocks: readonly Block[];
}

/** A list to be signed, in the letterhead of the office. */
export const listPaper = (frame: ListFrame, { typeName, subject, orientation, scope = [], blocks }: ListContent) =>
  ({
    title: `${typeName}: ${subject}`,
    subject,
    parts: [
      {
        kind: 'body',
        orientation,
        blocks: [
          listHead(frame),
          { kind: 'title', typeName, subject },
          ...scope.map((text): Block => ({ kind: 'note', place: 'above-table', text })),
          ...blocks,
          listFoot(frame),
        ],
      },
    ],
  }) satisfies PaperDocument;

/** A list is no type of paper with a number of its own (Decree 30/2020, Annex III). */
const listHead = ({ office, today }: ListFrame): Block =>
  letterheadOf(office, { numberLine: '', placeAndDate: placeAndMonth(office, today) });

const listFoot = ({ office, signatory }: ListFrame): Block => ({
  kind: 'signature',
  authority: signatory.authority,
  name: signatory.name,
  recipientsLabel: official.recipientsLabel,
  recipients: [`Lưu: VT, ${office.draftingUnit}`],
});
