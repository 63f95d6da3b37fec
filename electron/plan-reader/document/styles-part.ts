import type { Archive } from '../../archive/archive.ts';
import { wordProcessing } from '../../archive/namespaces.ts';
import { readingPart } from '../../archive/refused.ts';
import { readXml } from '../../archive/xml.ts';
import { attributeOf } from './attributes.ts';

interface StyleNumber {
  listId?: string;
  level?: number;
  basedOn?: string;
}

/** Paragraph styles that bring a list with them. */
export type StyleNumbers = ReadonlyMap<string, StyleNumber>;

export async function readStyleNumbers(archive: Archive, name: string | undefined): Promise<StyleNumbers> {
  const styles = new Map<string, StyleNumber>();
  if (name === undefined || !archive.has(name)) return styles;
  let style: StyleNumber = {};
  await readingPart({ part: 'styles' }, () =>
    readXml(archive.read(name), wordProcessing, {
      open: (element, _parent, attributes) => {
        const value = (key: string) => attributeOf(attributes, key);
        if (element === 'style') {
          style = {};
          styles.set(value('styleId') ?? '', style);
        }
        noteWord(style, element, value('val'));
      },
    }),
  );
  return new Map(Array.from(styles.keys(), (id) => [id, inherited(styles, id, new Set())]));
}

function noteWord(style: StyleNumber, element: string, value = ''): void {
  if (element === 'basedOn') style.basedOn = value;
  if (element === 'numId') style.listId = value;
  if (element === 'ilvl') style.level = Number(value);
}

/** A style takes what it does not say from the one it is based on. */
function inherited(styles: StyleNumbers, id: string, seen: Set<string>): StyleNumber {
  const own = styles.get(id);
  if (own === undefined || seen.has(id)) return {};
  seen.add(id);
  return own.basedOn === undefined ? own : { ...inherited(styles, own.basedOn, seen), ...own };
}
