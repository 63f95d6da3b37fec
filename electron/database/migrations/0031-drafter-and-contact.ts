import type { Migration } from '../migrate.ts';

/** Who drafts the office's papers and where it is found (Decree 30/2020, ô 12 and 13); empty: not printed, as until now. */
const changes = `
ALTER TABLE office ADD COLUMN drafted_by TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN contact TEXT NOT NULL DEFAULT '';
`;

export const drafterAndContact: Migration = {
  version: 31,
  name: 'drafter-and-contact',
  up: (db) => db.exec(changes),
};
