/** Parted in the text, because they stand on lines of their own on the screen. */
const onOwnLine = new Set(['P', 'DIV', 'LI', 'BR', 'UL', 'OL', 'DD', 'DT', 'FIELDSET', 'SELECT']);
/** Things to press; a button that opens its row has the row's name and stays. */
const isAction = (element: Element): boolean => element.classList.contains('mantine-Button-root');
const isSpoken = (element: Element): boolean => element.classList.contains('visually-hidden');

export interface CellText {
  readonly text: string;
  /** What the marks in the cell mean, 'KPS: không phát sinh'. */
  readonly meanings: readonly string[];
}

/** The words and marks of a cell as they are seen; what a mark means goes to the legend, not beside it. */
export function cellText(cell: Element): CellText {
  const pieces: string[] = [];
  const meanings: string[] = [];
  collect(cell, pieces, meanings);
  const lines = pieces.join('').split('\n');
  const text = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
  return { text: text.join('; '), meanings };
}

function collect(node: Node, pieces: string[], meanings: string[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) pieces.push(child.data.replaceAll('\n', ' '));
    else if (child instanceof Element) collectElement(child, pieces, meanings);
  }
}

function collectElement(element: Element, pieces: string[], meanings: string[]): void {
  if (isAction(element) || !element.checkVisibility()) return;
  if (element instanceof SVGElement) return void pieces.push(isTick(element) ? '✓' : '');
  if (element instanceof HTMLInputElement) return void pieces.push(typedIn(element));
  if (element instanceof HTMLSelectElement) return void pieces.push(element.selectedOptions[0]?.text ?? '');
  const mark = lastWord(pieces);
  if (isSpoken(element) && mark !== '') return void meanings.push(`${mark}: ${element.textContent.trim()}`);
  if (element.tagName === 'ABBR' && element instanceof HTMLElement && element.title !== '')
    meanings.push(`${element.textContent.trim()}: ${element.title}`);
  const isApart = onOwnLine.has(element.tagName);
  if (isApart) pieces.push('\n');
  collect(element, pieces, meanings);
  if (isApart) pieces.push('\n');
}

const lastWord = (pieces: readonly string[]): string => pieces.join('').split('\n').at(-1)?.trim() ?? '';

/** Its drawing is the only one that stands for a word in a table (renderer/page/icons.tsx). */
const isTick = (drawn: SVGElement): boolean => drawn.getAttribute('viewBox') === '0 0 12 12';

function typedIn({ type, value, checked }: HTMLInputElement): string {
  if (type === 'checkbox' || type === 'radio') return checked ? '✓' : '';
  return value;
}
