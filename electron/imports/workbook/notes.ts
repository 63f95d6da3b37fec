import { WorkbookNote } from '../../../shared/imports/sheet.ts';
import type { Relation } from '../../archive/relations.ts';

interface Mark {
  readonly relations: readonly string[];
  readonly names: RegExp;
}

const never = /^$/;

/** What gives each away: a relationship of the workbook, or the (lower-case) name of a part. */
const marks: Readonly<Record<WorkbookNote, Mark>> = {
  macro: {
    relations: ['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet', 'dialogsheet'],
    names: /(^|\/)(vbaproject\.bin|macrosheets\/)/,
  },
  'external-link': { relations: ['externalLink'], names: /(^|\/)externallinks\// },
  connection: { relations: ['connections'], names: /(^|\/)(connections\.xml|querytables\/)/ },
  'embedded-object': { relations: [], names: /(^|\/)(embeddings|activex)\// },
  'chart-sheet': { relations: ['chartsheet'], names: never },
};

export function notesOf(names: readonly string[], relations: readonly Relation[]): WorkbookNote[] {
  return WorkbookNote.options.filter((note) => {
    const mark = marks[note];
    return relations.some(({ type }) => mark.relations.includes(type)) || names.some((name) => mark.names.test(name));
  });
}
