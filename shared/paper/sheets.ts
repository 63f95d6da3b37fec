import type { Block, PaperDocument, Part, Table, WorkingHead } from './document.ts';

/** One sheet of a workbook: a table with what belongs to it. Only words where a part has no table at all. */
export interface PaperSheet {
  readonly name: string;
  readonly orientation: Part['orientation'];
  readonly size: 'A3' | 'A4';
  readonly above: readonly Block[];
  readonly table: Table | undefined;
  readonly below: readonly Block[];
}

/** Every block of the document on exactly one sheet; the head of a part is repeated on each of its sheets. */
export function sheetsOf(document: PaperDocument): PaperSheet[] {
  const sheets = document.parts.flatMap((part) => sheetsOfPart(part, document.title));
  return sheets.map((sheet, index) => ({ ...sheet, name: uniqueName(sheet.name, index, sheets) }));
}

function sheetsOfPart({ orientation, size, blocks }: Part, title: string): PaperSheet[] {
  const heads = blocks.filter(isHead);
  return groupsOf(blocks.filter((block) => !isHead(block))).map((group) => {
    const at = group.findIndex(isTable);
    const above = at < 0 ? group : group.slice(0, at);
    return {
      name: nameOf(above, title),
      orientation,
      size: size ?? 'A4',
      above: [...heads, ...above],
      table: group.find(isTable),
      below: at < 0 ? [] : group.slice(at + 1),
    };
  });
}

/** A group begins with the heading that stands before its table; words between two tables belong to the first. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [[]];
  for (const block of blocks) {
    const last = groups.at(-1);
    const isFull = last?.some(isTable) === true;
    if (last === undefined || (isFull && (block.kind === 'heading' || isTable(block)))) groups.push([block]);
    else last.push(block);
  }
  return groups;
}

const isHead = (block: Block): block is WorkingHead => block.kind === 'working-head';
const isTable = (block: Block): block is Table => block.kind === 'table';

const longestName = 31;

/** The heading up to its colon, without the signs a sheet's name may not hold. */
function nameOf(above: readonly Block[], title: string): string {
  const heading = above.findLast((block) => block.kind === 'heading');
  const [words = ''] = (heading?.text ?? title).split(':');
  return shortened(
    words
      .replaceAll(/[[\]:*?/\\']/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    longestName,
  );
}

const shortened = (name: string, longest: number): string =>
  name.length <= longest ? name : name.slice(0, longest).replace(/ \S*$/, '');

/** Excel tells names apart by their letters alone, not by their case. */
function uniqueName(name: string, index: number, all: readonly { readonly name: string }[]): string {
  const isTaken = all.slice(0, index).some((other) => other.name.toLowerCase() === name.toLowerCase());
  const suffix = ` (${index + 1})`;
  return isTaken ? shortened(name, longestName - suffix.length) + suffix : name;
}
