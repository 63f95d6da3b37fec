import type { Migration } from '../migrate.ts';

/**
 * An indicator's definition by plan year: a plan uses the newest one that begins in its year or before. What there was
 * holds from the first plan's year on. A target may stand for an indicator that no clause of the plan speaks of.
 * 'positive' of before is now written out as what it meant: at least 1.
 */
const tables = `
CREATE TABLE indicator_by_year (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, from_year INTEGER NOT NULL, name TEXT NOT NULL, clause TEXT NOT NULL,
  presentation TEXT NOT NULL, numerator TEXT NOT NULL, denominator TEXT, parts TEXT NOT NULL,
  coverage TEXT NOT NULL CHECK (coverage IN ('administrative', 'calendar')), note TEXT NOT NULL, origin TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)), seq INTEGER NOT NULL, UNIQUE (code, from_year)
) STRICT;
INSERT INTO indicator_by_year SELECT id, code, ifnull((SELECT min(year) FROM plan), 0), name, clause, presentation,
  ${withoutPositive('numerator')}, ${withoutPositive('denominator')}, parts, 'administrative', note, origin, 0, seq FROM indicator;
DROP TABLE indicator;
ALTER TABLE indicator_by_year RENAME TO indicator;

CREATE TABLE target_of_plan (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, plan_id INTEGER NOT NULL REFERENCES plan (id),
  clause_id INTEGER REFERENCES clause (id), indicator_id INTEGER REFERENCES indicator (id),
  title TEXT NOT NULL, operator TEXT, value INTEGER, scale INTEGER, scope TEXT NOT NULL, seq INTEGER NOT NULL,
  UNIQUE (plan_id, code)
) STRICT;
INSERT INTO target_of_plan SELECT id, code, plan_id, clause_id, indicator_id, title, operator, value, scale, scope, seq FROM target;
DROP TABLE target;
ALTER TABLE target_of_plan RENAME TO target;
CREATE INDEX target_indicator ON target (indicator_id);
`;

function withoutPositive(side: string): string {
  return `CASE WHEN ${side} ->> '$.test' = 'positive'
    THEN json_set(${side}, '$.test', json('{"operator":">=","value":1}')) ELSE ${side} END`;
}

export const indicatorVersions: Migration = { version: 5, name: 'indicator-versions', up: (db) => db.exec(tables) };
