import type { Day } from '../calendar/day.ts';
import type { Office, Signatory } from '../office/office.contract.ts';
import type { Block } from '../paper/document.ts';
import { letterheadOf, placeAndMonth } from '../paper/letterhead.ts';
import * as official from '../paper/official-words.ts';

export interface ListFrame {
  readonly office: Pick<Office, 'governingBody' | 'name' | 'placeForDate' | 'draftingUnit'>;
  readonly signatory: Signatory;
  readonly today: Day;
}

/** A list is no type of paper with a number of its own (Decree 30/2020, Annex III). */
export const listHead = ({ office, today }: ListFrame): Block =>
  letterheadOf(office, { numberLine: '', placeAndDate: placeAndMonth(office, today) });

export const listFoot = ({ office, signatory }: ListFrame): Block => ({
  kind: 'signature',
  authority: signatory.authority,
  name: signatory.name,
  recipientsLabel: official.recipientsLabel,
  recipients: [`Lưu: VT, ${office.draftingUnit}`],
});
