import { useCallback, useEffect, useState } from 'react';

/** Counts down to zero, second by second. */
export function useSecondsLeft(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  const isCounting = left > 0;
  useEffect(() => {
    if (!isCounting) return;
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, [isCounting]);
  return [left, useCallback((seconds: number) => setLeft(seconds), [])];
}
