import type { TextPart } from '../../../shared/text/highlight.ts';

/** A text with its hits marked, without React, for grids. */
export function markElement(parts: readonly TextPart[], ...before: readonly (HTMLElement | string)[]): HTMLElement {
  const line = document.createElement('span');
  line.append(...before, ...parts.map(({ text, isHit }) => (isHit ? marked(text) : text)));
  return line;
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
