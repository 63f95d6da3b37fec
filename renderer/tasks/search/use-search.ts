import { useMemo } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import type { TaskId } from '../../../shared/ids.ts';
import { searchWords } from '../../../shared/text/highlight.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';

/**
 * What one search found: the words to mark, and the tasks, the best match first, each with the results and evidence it
 * was found in.
 */
export interface Search {
  readonly words: readonly string[];
  readonly hits: ReadonlyMap<TaskId, readonly string[]>;
}

interface SearchAnswer {
  /** Null while nothing is searched. */
  readonly search: Search | null;
  readonly error: AppError | undefined;
}

/** Asks at every letter; the last answer stays until the next one is there, and one that comes too late is dropped. */
export function useSearch(text: string): SearchAnswer {
  const isOn = searchWords(text).length > 0;
  const answer = useQuery(['tasks', 'search', text], () => ask(text), isOn);
  const search = isOn ? (answer.data ?? null) : null;
  return useMemo(() => ({ search, error: isOn ? answer.error : undefined }), [search, isOn, answer.error]);
}

async function ask(text: string): Promise<Search> {
  const { tasks, evidence } = await api.tasks.search({ text });
  const texts = new Map(evidence.map((one) => [one.task, one.texts]));
  return { words: searchWords(text), hits: new Map(tasks.map((task) => [task, texts.get(task) ?? []])) };
}
