import { useRef } from 'react';

/** Puts a text where the cursor stands in a text area, and the cursor behind it. */
export function useInsertion(onChange: (text: string) => void) {
  const body = useRef<HTMLTextAreaElement>(null);
  const insert = (piece: string) => {
    const area = body.current;
    if (area === null) return;
    const { selectionStart, selectionEnd, value } = area;
    onChange(value.slice(0, selectionStart) + piece + value.slice(selectionEnd));
    const after = selectionStart + piece.length;
    // The new text is drawn first: before that the place behind it does not exist.
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(after, after);
    });
  };
  return { body, insert };
}
