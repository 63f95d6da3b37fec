import { useState } from 'react';
import type { z } from 'zod';
import { recall, remember } from './remembered.ts';

/** State that is there again the next time the program is opened. */
export function useRemembered<T>(key: string, schema: z.ZodType<T>, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => recall(key, schema) ?? initial);
  const set = (next: T) => {
    setValue(next);
    remember(key, next);
  };
  return [value, set];
}
