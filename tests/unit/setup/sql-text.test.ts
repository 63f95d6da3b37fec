import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../../electron');

/**
 * What may stand in a hole of an SQL text, by file: names of our own tables and columns, and pieces of SQL that are constants.
 * A value never does: it is bound (Kysely's own `sql` binds what stands in its holes).
 */
const known: Readonly<Record<string, readonly string[]>> = {
  'audit/verify-chain.repository.ts': ['chainedTables[kind].table', "columns.join(', ')", 'table'],
  'backup/content.repository.ts': ['order', 'quoted(table)', 'values'],
  'backup/copy.repository.ts': ['table'],
  'database/audit-chain.ts': [
    "['p.sha256', 'p.seq + 1', kind, ref, at, detail, ...content].join(', ')",
    'at',
    'detail',
    'from',
    'kind',
    'newest',
    'ref',
    'statement',
    'table',
  ],
  'database/insert-row.ts': ["columns.join(', ')", 'marks', 'table'],
  'database/migrate.ts': ['mark', 'migration.version'],
  'deadlines/regimes.repository.ts': ['untouched'],
  'explain/explain.repository.ts': ['registerColumns'],
  'forms/fed-figures.repository.ts': ['chosenReport', 'ofKey', 'registerName'],
  'forms/figures.repository.ts': ['columns', 'registerColumns'],
  'guard/seals.repository.ts': ['sealedChange'],
  'registers/feeding.repository.ts': [
    'select',
    "touchedRow('new')",
    "touchedRow('old')",
    "touchedStep('new')",
    "touchedStep('old')",
  ],
  'reports/life/life.repository.ts': ['reportColumns'],
  'rollover/plan-copy.repository.ts': ['table'],
  'submissions/timeliness.repository.ts': ['standing'],
  'tasks/search-index.repository.ts': ['body', 'columns', 'dirty', 'event', 'name', 'row', 'table', 'tasks(row)'],
  'undo/undo-log.repository.ts': ['sql', 'table', 'verb', 'verb.toLowerCase()'],
};

const statement =
  /(?<!sql|sql<[^`\n]{0,40}>)`\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|WITH|DROP|UNION|ALTER|ANALYZE)\b[^`]*`|pragma\(`[^`]*`/g;

test('no value is written into an SQL text: its holes hold names and constants of our own', () => {
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('migrations/'))
    .flatMap((file) => {
      const texts = [...readFileSync(path.join(root, file), 'utf8').matchAll(statement)].map(([text]) => text);
      const holes = texts.flatMap((text) => [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, hole = '']) => hole.trim()));
      return holes.length === 0 ? [] : [[file, [...new Set(holes)].toSorted()] as const];
    });
  expect(Object.fromEntries(found)).toEqual(known);
});
