import type { NamedAttributes } from './names.ts';
import type { Styles } from './styles.ts';

const mostSpaces = 1_000;
const cells = new Set(['table-cell', 'covered-table-cell']);

/** Gathers the text of one cell: its paragraphs, without notes and drawings that lie in them. */
export function paragraphReader(styles: Pick<Styles, 'spanFont'>) {
  const paragraphs: string[] = [];
  let font: string | undefined;
  let depth = 0;
  const add = (text: string) => {
    if (depth > 0) paragraphs.push((paragraphs.pop() ?? '') + text);
  };
  return {
    /** `depth` counts from the paragraph on, whatever stands in it. */
    open: (name: string, parent: string, attributes: NamedAttributes): void => {
      const isParagraph = name === 'p' && cells.has(parent);
      if (isParagraph) paragraphs.push('');
      if (depth > 0 || isParagraph) depth += 1;
      if (depth === 0) return;
      if (name === 'span') font ??= styles.spanFont(attributes.get('text:style-name'));
      add(whiteSpace(name, attributes.get('text:c')));
    },
    text: add,
    close: (): void => {
      if (depth > 0) depth -= 1;
    },
    /** What was gathered since the last time. */
    take: (): { readonly text: string; readonly font: string | undefined } => {
      const taken = { text: paragraphs.join('\n'), font };
      paragraphs.length = 0;
      font = undefined;
      return taken;
    },
  };
}

/** What XML would swallow is written as elements. */
function whiteSpace(name: string, count: string | undefined): string {
  if (name === 's') return ' '.repeat(Math.min(mostSpaces, Math.max(1, Number(count ?? 1) || 1)));
  if (name === 'tab') return '\t';
  return name === 'line-break' ? '\n' : '';
}
