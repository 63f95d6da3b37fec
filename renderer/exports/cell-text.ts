/** Things to press; a button that opens its row has the row's name and stays. */
const isAction = (element: Element): boolean => element.classList.contains('mantine-Button-root');
const isSpoken = (element: Element): boolean => element.classList.contains('visually-hidden');

export interface CellText {
  readonly text: string;
  /** Nothing is seen: the text is for those who listen. */
  readonly isSpokenOnly: boolean;
  /** What the marks in the cell mean, 'KPS: không phát sinh'. */
  readonly meanings: readonly string[];
}

/**
 * The words and marks of a cell as they are seen. What only a screen reader is told stands for the cell where nothing is
 * seen, and goes to the legend where it explains a mark.
 */
export function cellText(cell: Element): CellText {
  const read: Read = { seen: [], spoken: [], meanings: [] };
  collect(cell, read);
  const seen = tidied(read.seen.join(''));
  const text = seen === '' ? tidied(read.spoken.join('\n')) : seen;
  return { text, isSpokenOnly: seen === '', meanings: read.meanings };
}

interface Read {
  readonly seen: string[];
  readonly spoken: string[];
  readonly meanings: string[];
}

const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('; ');

function collect(node: Node, read: Read): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) read.seen.push(child.data.replaceAll('\n', ' '));
    else if (child instanceof Element) collectElement(child, read);
  }
}

function collectElement(element: Element, read: Read): void {
  if (isAction(element) || !element.checkVisibility()) return;
  if (isSpoken(element)) {
    if (standsForDrawing(element)) read.seen.push(element.textContent);
    else keepSpoken(element.textContent.trim(), read);
    return;
  }
  const said = saidByItself(element);
  if (said !== undefined) {
    read.seen.push(said);
    return;
  }
  // Laid over the cell's corner: a sign about the figure, not part of it.
  if (getComputedStyle(element).position === 'absolute') return;
  if (element instanceof HTMLElement && element.tagName === 'ABBR' && element.title !== '')
    read.meanings.push(`${element.textContent.trim()}: ${element.title}`);
  const apart = partedBy(element);
  read.seen.push(apart);
  collect(element, read);
  read.seen.push(apart);
}

/** A hatched place is seen, not read: its words are the only way to write it down. */
const standsForDrawing = ({ parentElement, textContent }: Element): boolean =>
  parentElement !== null &&
  !(parentElement instanceof HTMLTableCellElement) &&
  parentElement.textContent === textContent;

function keepSpoken(words: string, { seen, spoken, meanings }: Read): void {
  const mark = seen.join('').split('\n').at(-1)?.trim() ?? '';
  if (mark === '') spoken.push(words);
  else meanings.push(`${mark}: ${words}`);
}

/** What says what it means without any text inside; undefined for everything that has its text. */
function saidByItself(element: Element): string | undefined {
  if (element.getAttribute('role') === 'img') return element.getAttribute('aria-label') ?? '';
  if (element instanceof SVGElement) return isTick(element) ? '✓' : '';
  if (element instanceof HTMLInputElement) return typedIn(element);
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  return undefined;
}

/** As the screen parts it from its neighbours: a line of its own, a gap, or nothing. */
function partedBy(element: Element): string {
  if (element.tagName === 'BR') return '\n';
  const around = element.parentElement === null ? undefined : getComputedStyle(element.parentElement);
  if (around !== undefined && /flex|grid/.test(around.display))
    return around.flexDirection.startsWith('column') ? '\n' : ' ';
  const { display } = getComputedStyle(element);
  if (/^(?:block|list-item|flex|grid|table)/.test(display)) return '\n';
  return display.startsWith('inline-') ? ' ' : '';
}

/** Its drawing is the only one that stands for a word in a table (renderer/page/icons.tsx). */
const isTick = (drawn: SVGElement): boolean => drawn.getAttribute('viewBox') === '0 0 12 12';

/** A box to tick chooses rows for the screen; it says nothing of the row. */
function typedIn({ type, value }: HTMLInputElement): string {
  return type === 'checkbox' || type === 'radio' ? '' : value;
}
