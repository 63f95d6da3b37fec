import type { Attributes } from '../../archive/xml-names.ts';

export interface RichText {
  readonly text: string;
  /** Of the first run that names one; it is stronger than the font of the cell. */
  readonly font: string | undefined;
}

const holders: ReadonlySet<string> = new Set(['si', 'is', 'r']);

/** Gathers the runs of one text. Reading aids for East Asian scripts (rPh) are not part of it. */
export function richTextGatherer() {
  let text = '';
  let font: string | undefined;
  let inText = false;
  return {
    open(name: string, parent: string, attributes: Attributes): void {
      if (inText) throw new Error('an element inside a text');
      inText = name === 't' && holders.has(parent);
      if (name === 'rFont' && parent === 'rPr') font ??= attributes.val;
    },
    text(piece: string): void {
      if (inText) text += piece;
    },
    close(): void {
      inText = false;
    },
    take(): RichText {
      const taken = { text: unescaped(text), font };
      text = '';
      font = undefined;
      return taken;
    },
  };
}

/** Characters that XML cannot hold are stored as _xHHHH_. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
