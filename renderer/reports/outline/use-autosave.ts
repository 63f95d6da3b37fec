import { useEffect, useRef, useState } from 'react';

const pause = 1200;

/** What is typed is saved at a pause and on leaving; what changes elsewhere (a step taken back) is taken over. */
export function useAutosave(stored: string, save: (text: string) => void) {
  const [text, setText] = useState(stored);
  const saved = useRef(stored);
  const latest = useRef({ text, save });
  latest.current = { text, save };
  useEffect(() => {
    if (stored === saved.current) return;
    saved.current = stored;
    setText(stored);
  }, [stored]);
  const keep = () => {
    if (latest.current.text === saved.current) return;
    saved.current = latest.current.text;
    latest.current.save(latest.current.text);
  };
  const keepLatest = useRef(keep);
  keepLatest.current = keep;
  useEffect(() => {
    if (text === saved.current) return;
    const timer = setTimeout(() => keepLatest.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => keepLatest.current(), []);
  return { text, setText, keep, isSaved: text === saved.current };
}
