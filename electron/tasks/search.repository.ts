import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { TaskId } from '../../shared/ids.ts';
import type { SearchQuery } from '../../shared/tasks/search-query.ts';
import type { SearchResult } from '../../shared/tasks/tasks.contract.ts';

const Ids = z.array(TaskId);
const Texts = z.array(z.object({ task: TaskId, text: z.string() }));
const shownTexts = 3;

/** Best first: with the accents typed before those without; a word of the task counts more than one of its papers. */
export function findTasks(handle: Sqlite.Database, query: SearchQuery): SearchResult {
  const ranked = Ids.parse(
    handle
      .prepare('SELECT rowid FROM search_task WHERE search_task MATCH ? ORDER BY bm25(search_task, 4, 2, 1), rowid')
      .pluck()
      .all(query.every),
  );
  const exact = new Set(
    handle.prepare('SELECT rowid FROM search_task WHERE search_task MATCH ?').pluck().all(query.exact),
  );
  const found = new Set(ranked);
  const tasks = [...ranked.filter((id) => exact.has(id)), ...ranked.filter((id) => !exact.has(id))];
  const evidence = [...textsWith(handle, query.any)].filter(([task]) => found.has(task));
  return { tasks, evidence: evidence.map(([task, texts]) => ({ task, texts })) };
}

function textsWith(handle: Sqlite.Database, any: string): ReadonlyMap<TaskId, string[]> {
  const rows = Texts.parse(
    handle
      .prepare(
        `SELECT x.task_id AS task, x.text FROM search_evidence JOIN search_text x ON x.id = search_evidence.rowid
         WHERE search_evidence MATCH ? ORDER BY search_evidence.rank`,
      )
      .all(any),
  );
  const texts = new Map<TaskId, string[]>();
  for (const { task, text } of rows) {
    const known = texts.get(task);
    if (known === undefined) texts.set(task, [text]);
    else if (known.length < shownTexts) known.push(text);
  }
  return texts;
}
