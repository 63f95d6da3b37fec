import type { Migration } from '../migrate.ts';

/** What the office writes freely, as the officer left it; it becomes a paper each time it is looked at. */
const tables = `
CREATE TABLE official_document (
  id INTEGER PRIMARY KEY, type TEXT NOT NULL CHECK (type IN ('report', 'proposal', 'work-plan', 'notice', 'letter')),
  subject TEXT NOT NULL, draft TEXT NOT NULL CHECK (json_valid(draft)), made_at TEXT NOT NULL, changed_at TEXT NOT NULL
) STRICT;
`;

export const officialDocuments: Migration = { version: 15, name: 'official-documents', up: (db) => db.exec(tables) };
