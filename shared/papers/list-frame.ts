import { type Day, partsOf } from '../calendar/day.ts';
import type { Office, Signatory } from '../office/office.contract.ts';
import type { Block } from '../paper/document.ts';
import * as official from '../paper/official-words.ts';

export interface ListFrame {
  readonly office: Pick<Office, 'governingBody' | 'name' | 'placeForDate' | 'draftingUnit'>;
  readonly signatory: Signatory;
  readonly today: Day;
}

/** A list is no type of paper with a number of its own (Decree 30/2020, Annex III). */
export function listHead({ office, today }: ListFrame): Block {
  const { year, month } = partsOf(today);
  return {
    kind: 'letterhead',
    nation: official.nation,
    motto: official.motto,
    governingBody: office.governingBody,
    office: official.officeInHead(office.name),
    numberLine: '',
    placeAndDate: official.placeAndDate(office.placeForDate, { year, month }),
  };
}

export const listFoot = ({ office, signatory }: ListFrame): Block => ({
  kind: 'signature',
  authority: signatory.authority,
  name: signatory.name,
  recipientsLabel: official.recipientsLabel,
  recipients: [`Lưu: VT, ${office.draftingUnit}`],
});
