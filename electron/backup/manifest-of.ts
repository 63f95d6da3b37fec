import { Sha256 } from '../../shared/ids.ts';
import type { OpenDatabase } from '../database/open.ts';
import { programVersion } from '../program-version.ts';
import type { ContentHash } from './content-hash.ts';
import { marksOf, newestOf, schemaOf } from './copy.repository.ts';

/** What a database says of itself, for the manifest. */
export const manifestOf = (handle: OpenDatabase['handle'], { sha256, tables }: ContentHash) => ({
  program: programVersion,
  schema: schemaOf(handle),
  content: Sha256.parse(sha256),
  tables: tables.map((table) => ({ ...table, sha256: Sha256.parse(table.sha256) })),
  marks: marksOf(handle),
  newest: newestOf(handle),
});
