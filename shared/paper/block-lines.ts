import { type Block, plainText, type Table } from './document.ts';
import { listEnded } from './official-words.ts';

/** A line of words as a workbook shows it, across the width of the sheet. */
export interface BlockLine {
  readonly text: string;
  readonly style: 'office' | 'title' | 'centred' | 'heading' | 'text' | 'note';
}

const lines = (style: BlockLine['style'], ...texts: readonly string[]): BlockLine[] =>
  texts.filter((text) => text !== '').map((text) => ({ text, style }));

/** The words of a block that is no table, in the order of the paper. */
export function linesOfBlock(block: Exclude<Block, Table>): BlockLine[] {
  switch (block.kind) {
    case 'working-head':
      return [
        ...lines('office', block.office),
        ...lines('title', block.title),
        ...lines('centred', block.scope, block.asOf),
      ];
    case 'letterhead':
      return [
        ...lines('office', block.governingBody, block.office),
        ...lines('centred', block.nation, block.motto),
        ...lines('text', block.numberLine, block.placeAndDate),
      ];
    case 'draft-mark':
      return lines('heading', block.text);
    case 'title':
      return lines('title', block.typeName, block.subject);
    case 'addressee':
      return lines('text', `${block.label} ${block.names.join('; ')}`);
    case 'basis':
      return lines('note', ...listEnded(block.lines));
    case 'heading':
      return lines('heading', block.text);
    case 'paragraph':
      return lines('text', plainText(block));
    case 'note':
      return lines('note', block.text);
    case 'signature':
      return [
        ...lines('heading', ...block.authority, block.name),
        ...lines('note', block.recipientsLabel, ...block.recipients),
      ];
    case 'picture':
      return [];
    case 'chart':
      return lines('note', block.title);
    case 'signature-lines':
      return lines('text', ...block.signers.map(({ role, note }) => `${role} ${note}`));
    case 'annex-title':
      return [...lines('title', block.label, block.title), ...lines('note', block.attachedTo)];
  }
}
