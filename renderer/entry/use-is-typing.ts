import { useEffect, useState } from 'react';

/** Marks the field of the grid for `useIsTyping`. */
export const fieldMark = { 'data-entry-field': true } as const;

const restMilliseconds = 300;

/** True from a key in the grid until the hand has rested for a moment. */
export function useIsTyping(): boolean {
  const [isTyping, setIsTyping] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = ({ target }: KeyboardEvent) => {
      if (!(target instanceof HTMLElement && 'entryField' in target.dataset)) return;
      clearTimeout(timer);
      setIsTyping(true);
      timer = setTimeout(() => setIsTyping(false), restMilliseconds);
    };
    document.addEventListener('keydown', listen, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', listen, true);
    };
  }, []);
  return isTyping;
}
