import { type SetStateAction, useState } from 'react';
import type { z } from 'zod';
import { recall, remember } from './remembered.ts';

/** State that is there again the next time the program is opened; the schema says what of it is kept. */
export function useRemembered<T>(
  key: string,
  schema: z.ZodType<T>,
  initial: T,
): [T, (change: SetStateAction<T>) => void] {
  const [value, setValue] = useState<T>(() => recall(key, schema) ?? initial);
  const set = (change: SetStateAction<T>) =>
    setValue((before) => {
      const next = change instanceof Function ? change(before) : change;
      remember(key, schema.parse(next));
      return next;
    });
  return [value, set];
}
