import type { Archive } from '../../archive/archive.ts';
import { wordProcessing } from '../../archive/namespaces.ts';
import { readingPart } from '../../archive/refused.ts';
import { readXml } from '../../archive/xml.ts';
import type { Attributes } from '../../archive/xml-names.ts';
import { attributeOf } from './attributes.ts';
import { type NumberLevel, printedNumber } from './number-formats.ts';
import type { StyleNumbers } from './styles-part.ts';

export interface NumberList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Levels that begin anew at the first paragraph of this list. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document by their number; none without such a part, which is allowed. */
export async function readNumberingPart(archive: Archive, name: string | undefined): Promise<Map<string, NumberList>> {
  const gathered = numberingGatherer();
  if (name !== undefined && archive.has(name))
    await readingPart({ part: 'numbering' }, () =>
      readXml(archive.read(name), wordProcessing, { open: gathered.open, close: gathered.close }),
    );
  return gathered.lists();
}

function numberingGatherer() {
  const abstracts = new Map<string, Map<number, NumberLevel>>();
  const lists = new Map<string, { abstractId: string; own: Map<number, NumberLevel>; restarts: Map<number, number> }>();
  let levels: Map<number, NumberLevel> | undefined;
  let list: { abstractId: string; own: Map<number, NumberLevel>; restarts: Map<number, number> } | undefined;
  let level: NumberLevel | undefined;
  let overridden = 0;
  const open = (name: string, _parent: string, attributes: Attributes): void => {
    const value = (key: string) => attributeOf(attributes, key);
    const words: Readonly<Record<string, () => void>> = {
      abstractNum: () => {
        levels = new Map();
        abstracts.set(value('abstractNumId') ?? '', levels);
      },
      num: () => {
        list = { abstractId: '', own: new Map(), restarts: new Map() };
        levels = list.own;
        lists.set(value('numId') ?? '', list);
      },
      abstractNumId: () => {
        if (list) list.abstractId = value('val') ?? '';
      },
      lvlOverride: () => {
        overridden = Number(value('ilvl') ?? 0);
      },
      startOverride: () => list?.restarts.set(overridden, Number(value('val') ?? 1)),
      lvl: () => {
        level = { start: 1, format: 'decimal', text: '' };
        levels?.set(Number(value('ilvl') ?? 0), level);
      },
      start: () => level && Object.assign(level, { start: Number(value('val') ?? 1) }),
      numFmt: () => level && Object.assign(level, { format: value('val') ?? 'decimal' }),
      lvlText: () => level && Object.assign(level, { text: value('val') ?? '' }),
    };
    if (Object.hasOwn(words, name)) words[name]?.();
  };
  const close = (name: string): void => {
    if (name === 'lvl') level = undefined;
    if (name === 'num') list = undefined;
  };
  const joined = () =>
    new Map(
      Array.from(lists, ([id, { abstractId, own, restarts }]) => [
        id,
        { abstractId, restarts, levels: new Map([...(abstracts.get(abstractId) ?? []), ...own]) },
      ]),
    );
  return { open, close, lists: joined };
}

/** Counts through the document: what Word would print before a paragraph, '' for one without a number. */
export interface Numbering {
  readonly next: (paragraph: { listId?: string; level?: number; style?: string }) => string;
}

export function newNumbering(lists: ReadonlyMap<string, NumberList>, styles: StyleNumbers): Numbering {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: ({ listId, level, style }) => {
      const own = styles.get(style ?? '');
      const id = listId ?? own?.listId ?? '0';
      const depth = level ?? own?.level ?? 0;
      const list = lists.get(id);
      const definition = list?.levels.get(depth);
      if (list === undefined || definition === undefined) return '';
      const count = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, count);
      for (const [at, start] of begun.has(id) ? [] : list.restarts) count[at] = start - 1;
      begun.add(id);
      count[depth] = (count[depth] ?? definition.start - 1) + 1;
      count.length = depth + 1;
      return printedNumber(list.levels, count, depth);
    },
  };
}
