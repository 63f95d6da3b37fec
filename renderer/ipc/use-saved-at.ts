import { useEffect, useState } from 'react';
import { bridge } from './bridge.ts';

/** The moment the last committed command was heard of; undefined until something was saved in this window. */
export function useSavedAt(): Date | undefined {
  const [savedAt, setSavedAt] = useState<Date>();
  useEffect(() => bridge.onChanged(() => setSavedAt(new Date())), []);
  return savedAt;
}
