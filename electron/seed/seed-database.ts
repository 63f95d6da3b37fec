import type Sqlite from 'better-sqlite3';
import type { Seed } from './read-seed.ts';
import { isSeeded, writeSeed } from './seed.repository.ts';

/** Fills a database that holds no plan yet; one that does is left as it is. */
export function seedDatabase(handle: Sqlite.Database, seed: Seed): void {
  if (!isSeeded(handle)) writeSeed(handle, seed);
}
