import type { Migration } from '../migrate.ts';

/**
 * A figure that an answer decided is explained by the answer, one that changed an accepted figure by reason and document: both
 * are kept with the import. What was taken in until now was asked nothing.
 */
const changes = `
ALTER TABLE import ADD COLUMN correction_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN correction_document TEXT NOT NULL DEFAULT ''
  CHECK ((correction_reason = '') = (correction_document = ''));
ALTER TABLE import ADD COLUMN answers TEXT NOT NULL DEFAULT '{"given":[],"blanks":"keep"}' CHECK (json_valid(answers));
`;

export const importAnswers: Migration = { version: 11, name: 'import-answers', up: (db) => db.exec(changes) };
