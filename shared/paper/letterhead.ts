import { type Day, partsOf } from '../calendar/day.ts';
import type { Office } from '../office/office.contract.ts';
import type { Letterhead } from './document.ts';
import * as official from './official-words.ts';

type Issuer = Pick<Office, 'governingBody' | 'name'>;

/** Ô 1–4 of every paper of the office (Decree 30/2020, Annex I); what stands in ô 3 and 4 differs. */
export const letterheadOf = (
  office: Issuer,
  { numberLine, placeAndDate }: Pick<Letterhead, 'numberLine' | 'placeAndDate'>,
): Letterhead => ({
  kind: 'letterhead',
  nation: official.nation,
  motto: official.motto,
  governingBody: office.governingBody,
  office: official.officeInHead(office.name),
  numberLine,
  placeAndDate,
});

/** The place with the month and year of a day; the day itself stays blank until the paper is signed. */
export const placeAndMonth = ({ placeForDate }: Pick<Office, 'placeForDate'>, day: Day): string => {
  const { year, month } = partsOf(day);
  return official.placeAndDate(placeForDate, { year, month });
};

/** Ô 13, of a công văn alone, where the office wants it. */
export const contactOf = ({ contact }: Pick<Office, 'contact'>): { readonly contact?: string } =>
  contact === '' ? {} : { contact };

/** Ô 12, where the office wants it. */
export const draftedByOf = ({ draftedBy }: Pick<Office, 'draftedBy'>): { readonly draftedBy?: string } =>
  draftedBy === '' ? {} : { draftedBy };
