import { useEffect, useRef, useState } from 'react';

const pause = 1200;

/**
 * What is typed is saved at a pause and on leaving. What was stored comes back as an echo, while she may be typing on; any
 * other text that comes (a step taken back, an earlier version) is taken over.
 */
export function useAutosave(stored: string, save: (text: string) => void) {
  const [text, setText] = useState(stored);
  const saved = useRef(stored);
  const echoes = useRef<string[]>([]);
  useEffect(() => {
    const echo = echoes.current.indexOf(stored);
    echoes.current = echo < 0 ? [] : echoes.current.slice(echo + 1);
    if (echo >= 0 || stored === saved.current) return;
    saved.current = stored;
    setText(stored);
  }, [stored]);
  const keep = () => {
    const composed = text.normalize('NFC');
    if (composed === saved.current) return;
    saved.current = composed;
    echoes.current = [...echoes.current, composed];
    save(composed);
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    if (text.normalize('NFC') === saved.current) return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => latest.current(), []);
  /** The save was refused: the next pause or leaving tries again. */
  const failed = () => {
    saved.current = stored;
    echoes.current = [];
  };
  return { text, setText, keep, failed, isSaved: text.normalize('NFC') === saved.current };
}
