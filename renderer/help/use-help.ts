import { useEffect, useState } from 'react';
import { isTyping } from '../undo/use-undo.ts';

/** A help page by the name of its screen, or one of the two that belong to no screen. */
export type HelpTopic = { readonly kind: 'page'; readonly name: string } | { readonly kind: 'shortcuts' | 'practice' };

/** The first screen's route is only a slash. */
export const pageOfPath = (path: string): string => (path === '/' ? 'tong-quan' : path.slice(1));

/** F1 opens the page of the screen in view, '?' the sheet of shortcuts unless it is being typed. */
export function useHelp(path: string) {
  const [topic, setTopic] = useState<HelpTopic>();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = askedFor(event, path);
      if (asked === undefined) return;
      event.preventDefault();
      setTopic(asked);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [path]);
  return { topic, show: setTopic, close: () => setTopic(undefined) };
}

function askedFor(event: KeyboardEvent, path: string): HelpTopic | undefined {
  if (event.key === 'F1') return { kind: 'page', name: pageOfPath(path) };
  return event.key === '?' && !isTyping(event.target) ? { kind: 'shortcuts' } : undefined;
}
