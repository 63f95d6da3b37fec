import process from 'node:process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { connect } from '../../electron/database/open.ts';
import { searchQuery } from '../../shared/tasks/search-query.ts';
import { fold } from '../../shared/text/fold.ts';

/**
 * The floor of B14: FTS5 alone, in memory, over the same texts of the database that is named. Each line on stdin is
 * what was typed; the answer is how many milliseconds the query took, its rows read.
 */
const [file = ''] = process.argv.slice(2);
const source = connect(file, { readonly: true });
const Row = z.array(z.object({ id: z.number(), words: z.string(), agencies: z.string().nullable() }));
const rows = Row.parse(
  source
    .prepare(
      `SELECT t.id, c.label || ' ' || s.title || ' ' || t.title || ' ' || c.text AS words,
         (SELECT group_concat(a.name || ' ' || a.short_name, ' ') FROM assignment x JOIN agency a ON a.id = x.agency_id
          WHERE x.task_id = t.id) AS agencies
       FROM task t JOIN clause c ON c.id = t.clause_id JOIN section s ON s.id = c.section_id`,
    )
    .all(),
);
const memory = connect(':memory:');
memory.exec('CREATE VIRTUAL TABLE bare USING fts5 (words, agencies)');
const insert = memory.prepare('INSERT INTO bare (rowid, words, agencies) VALUES (?, ?, ?)');
memory.transaction(() => {
  for (const { id, words, agencies } of rows) insert.run(id, fold(words), fold(agencies ?? ''));
})();
const select = memory.prepare('SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank');

createInterface({ input: process.stdin }).on('line', (typed) => {
  const query = searchQuery(typed)?.any.replaceAll(' OR ', ' AND ') ?? '';
  const start = performance.now();
  select.all(query);
  process.stdout.write(`${performance.now() - start}\n`);
});
process.stdout.write('ready\n');
