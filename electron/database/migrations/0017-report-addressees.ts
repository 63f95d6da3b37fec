import type { Migration } from '../migrate.ts';

/** How the office addresses those it reports to; empty: by the names of the plan, as until now. */
const changes = `
ALTER TABLE office ADD COLUMN report_addressees TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(report_addressees));
`;

export const reportAddressees: Migration = {
  version: 17,
  name: 'report-addressees',
  up: (db) => db.exec(changes),
};
