import type { Outline, OutlineBlock, OutlineSection } from './outline.ts';

/** A place in an outline: a section, or (block not null) a block of it; both count from 0. */
export interface OutlinePlace {
  readonly section: number;
  readonly block: number | null;
}

export interface Edited {
  readonly outline: Outline;
  /** Where the thing that was edited stands now. */
  readonly at: OutlinePlace;
}

type Sections = readonly OutlineSection[];

const edited = (sections: Sections, at: OutlinePlace): Edited => ({ outline: { sections: [...sections] }, at });

/** One up or down; a block at the edge of its section goes over into the next one, a section past the next section. */
export function move({ sections }: Outline, at: OutlinePlace, step: 1 | -1): Edited {
  const { section, block } = at;
  const target = section + step;
  const neighbour = sections[target];
  const here = sections[section];
  if (here === undefined) return edited(sections, at);
  if (block === null) {
    return neighbour === undefined
      ? edited(sections, at)
      : edited(swapped(sections, section, target), { section: target, block });
  }
  if (here.blocks[block + step] !== undefined) {
    return edited(withBlocks(sections, section, swapped(here.blocks, block, block + step)), {
      section,
      block: block + step,
    });
  }
  const moved = here.blocks[block];
  if (neighbour === undefined || moved === undefined) return edited(sections, at);
  const blocks = step === 1 ? [moved, ...neighbour.blocks] : [...neighbour.blocks, moved];
  const rest = withBlocks(sections, section, here.blocks.toSpliced(block, 1));
  return edited(withBlocks(rest, target, blocks), { section: target, block: step === 1 ? 0 : blocks.length - 1 });
}

/** A section goes with its blocks; the only one stays. What stands at the place afterwards is the neighbour. */
export function remove({ sections }: Outline, at: OutlinePlace): Edited {
  const { section, block } = at;
  const here = sections[section];
  if (here === undefined || (block === null && sections.length === 1)) return edited(sections, at);
  if (block === null) {
    return edited(sections.toSpliced(section, 1), { section: Math.min(section, sections.length - 2), block: null });
  }
  const blocks = here.blocks.toSpliced(block, 1);
  return edited(withBlocks(sections, section, blocks), {
    section,
    block: blocks.length === 0 ? null : Math.min(block, blocks.length - 1),
  });
}

/** Behind the place: of a section, as its first block. */
export function addBlock({ sections }: Outline, at: OutlinePlace, added: OutlineBlock): Edited {
  const block = at.block === null ? 0 : at.block + 1;
  const blocks = (sections[at.section]?.blocks ?? []).toSpliced(block, 0, added);
  return edited(withBlocks(sections, at.section, blocks), { section: at.section, block });
}

export const addSection = ({ sections }: Outline, at: OutlinePlace, title: string): Edited =>
  edited(sections.toSpliced(at.section + 1, 0, { title, blocks: [] }), { section: at.section + 1, block: null });

export const replaceBlock = ({ sections }: Outline, at: OutlinePlace, block: OutlineBlock): Edited =>
  edited(
    withBlocks(
      sections,
      at.section,
      (sections[at.section]?.blocks ?? []).map((one, index) => (index === at.block ? block : one)),
    ),
    at,
  );

export const retitle = ({ sections }: Outline, at: OutlinePlace, title: string): Edited =>
  edited(
    sections.map((section, index) => (index === at.section ? { ...section, title } : section)),
    at,
  );

/** Every place from top to bottom, as the list shows them. */
export const placesOf = ({ sections }: Outline): OutlinePlace[] =>
  sections.flatMap(({ blocks }, section) => [
    { section, block: null },
    ...blocks.map((_, block) => ({ section, block })),
  ]);

const withBlocks = (sections: Sections, at: number, blocks: readonly OutlineBlock[]): OutlineSection[] =>
  sections.map((section, index) => (index === at ? { ...section, blocks: [...blocks] } : section));

const swapped = <T>(items: readonly T[], a: number, b: number): T[] =>
  items.map((item, index) => (index === a ? (items[b] ?? item) : index === b ? (items[a] ?? item) : item));
