import type { z } from 'zod';

/** How the officer has arranged her window: on this machine only, and worth nothing if it is lost. */
const prefix = 'so-dieu-phoi.';

/** Undefined where nothing is remembered, or nothing that can be used any more. */
export function recall<T>(key: string, schema: z.ZodType<T>): T | undefined {
  const text = localStorage.getItem(prefix + key);
  if (text === null) return undefined;
  const read = schema.safeParse(parsed(text));
  return read.success ? read.data : undefined;
}

export function remember(key: string, value: unknown): void {
  localStorage.setItem(prefix + key, JSON.stringify(value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
