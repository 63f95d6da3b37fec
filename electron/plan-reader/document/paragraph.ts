interface Run {
  text: string;
  italic: boolean;
}

/** One paragraph while it is read. */
export interface Paragraph {
  readonly runs: Run[];
  listId?: string;
  level?: number;
  style?: string;
}

export const newParagraph = (): Paragraph => ({ runs: [] });

export function addText(paragraph: Paragraph, text: string, italic: boolean): void {
  const last = paragraph.runs.at(-1);
  if (last?.italic === italic || text.trim() === '') {
    if (last === undefined) paragraph.runs.push({ text, italic });
    else last.text += text;
  } else paragraph.runs.push({ text, italic });
}

/** The words, what is slanted inside upright ones between asterisks; a paragraph slanted as a whole needs none. */
export function wordsOf({ runs }: Paragraph): string {
  const isMixed = runs.some(({ italic, text }) => !italic && text.trim() !== '');
  return runs.map(({ text, italic }) => (italic && isMixed ? slanted(text) : text)).join('');
}

/** Spaces stay outside the marks; signs alone are not marked. */
function slanted(text: string): string {
  if (!/[\p{L}\d]/u.test(text)) return text;
  const [, before = '', words = '', after = ''] = text.match(/^(\s*)(.*?)(\s*)$/s) ?? [];
  return `${before}*${words}*${after}`;
}
