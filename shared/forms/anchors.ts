/**
 * Hidden marks in a workbook of ours, one line of them above the table and one beside it: each travels with its
 * row or column, so a form is understood after rows were inserted, columns moved and sheets renamed.
 */
export type Anchor =
  /** Where the two lines of marks cross. */
  | { readonly kind: 'corner'; readonly form: string; readonly block: number }
  /** A data element or a place, by its code. */
  | { readonly kind: 'code'; readonly code: string }
  /** The line that shows in plain text what the marks of the other direction stand for. */
  | { readonly kind: 'label' }
  | { readonly kind: 'total' }
  /** The column in which one mark speaks for a whole row. */
  | { readonly kind: 'whole-row' };

const words = { label: '~label', total: '~total', 'whole-row': '~whole-row' } as const;

export function anchorText(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'corner':
      return `~block ${anchor.block} ${anchor.form}`;
    case 'code':
      return `#${anchor.code}`;
    case 'label':
    case 'total':
    case 'whole-row':
      return words[anchor.kind];
  }
}

export function parseAnchor(text: string): Anchor | undefined {
  const cleaned = text.trim();
  if (cleaned.startsWith('#')) return { kind: 'code', code: cleaned.slice(1) };
  if (cleaned === words.label) return { kind: 'label' };
  if (cleaned === words.total) return { kind: 'total' };
  if (cleaned === words['whole-row']) return { kind: 'whole-row' };
  const [, block, form] = /^~block (\d{1,2}) (.+)$/.exec(cleaned) ?? [];
  return block === undefined || form === undefined ? undefined : { kind: 'corner', form, block: Number(block) };
}
