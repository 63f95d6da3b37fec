import { letterSymbol } from '../letters/wording.ts';
import type { Office } from '../office/office.contract.ts';
import type { DocumentType } from './document-draft.ts';

/** Printed Vietnamese words of the documents the office writes freely. */

/** Decree 30/2020, Annex III: the name of the type and its letters in the number; a công văn has neither. */
export const typeNames: Readonly<
  Record<Exclude<DocumentType, 'letter'>, { readonly name: string; readonly letters: string }>
> = {
  report: { name: 'BÁO CÁO', letters: 'BC' },
  proposal: { name: 'TỜ TRÌNH', letters: 'TTr' },
  'work-plan': { name: 'KẾ HOẠCH', letters: 'KH' },
  notice: { name: 'THÔNG BÁO', letters: 'TB' },
};

export const symbolOf = (type: DocumentType, { abbreviation, draftingUnit }: Office): string =>
  type === 'letter' ? letterSymbol(abbreviation, draftingUnit) : `${typeNames[type].letters}-${abbreviation}`;

export const draftMark = 'DỰ THẢO';
