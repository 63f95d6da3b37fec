import { useEffect, useState } from 'react';

/** More than one screen holds; so many more are drawn in a frame without a key having to wait. */
const rowsOfScreen = 30;
const rowsOfFrame = 30;

/** How many of so many rows are drawn: those in view at once, the rest frame by frame. What is drawn stays drawn. */
export function useGrowing(total: number): number {
  const [most, setMost] = useState(rowsOfScreen);
  const drawn = Math.min(most, total);
  useEffect(() => {
    if (drawn === total) {
      setMost(Math.max(total, rowsOfScreen));
      return;
    }
    const frame = requestAnimationFrame(() => setMost(drawn + rowsOfFrame));
    return () => cancelAnimationFrame(frame);
  }, [drawn, total]);
  return drawn;
}
