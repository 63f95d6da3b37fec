import { z } from 'zod';
import { Sha256 } from '../ids.ts';

/** The ending of our backups. */
export const archiveExtension = 'sdpluu';

/** What a backup was made for. */
export const BackupReason = z.enum(['request', 'exit', 'import', 'migration', 'outside']);
export type BackupReason = z.infer<typeof BackupReason>;

/** How the key comes from the passphrase (scrypt); never weaker than these, nor so strong that a small machine stops. */
export const Lock = z.strictObject({
  kdf: z.literal('scrypt'),
  n: z.union([z.literal(2 ** 17), z.literal(2 ** 18)]),
  r: z.literal(8),
  p: z.literal(1),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
});
export type Lock = z.infer<typeof Lock>;

/** Readable without a passphrase, and authenticated with the rest: what a list of backups needs. */
export const ArchiveHeader = z.strictObject({
  format: z.literal(1),
  sequence: z.number().int().positive(),
  madeAt: z.string().min(1).max(40),
  reason: BackupReason,
  lock: Lock.nullable(),
});
export type ArchiveHeader = z.infer<typeof ArchiveHeader>;

/** A file the database names, known by its content; the folder is one of our own two, never a path from outside. */
export const KeptFile = z.strictObject({
  folder: z.enum(['tep-goc', 'ho-so']),
  name: z.string().regex(/^[0-9a-f]{64}(?:\.[a-z0-9]{1,10})?$/),
  bytes: z.number().int().nonnegative(),
});
export type KeptFile = z.infer<typeof KeptFile>;

/** The newest rows at the time: what has a higher number was written later. */
export const Marks = z.strictObject({
  changes: z.number().int(),
  figures: z.number().int(),
  imports: z.number().int(),
  reports: z.number().int(),
});
export type Marks = z.infer<typeof Marks>;

export const Newest = z.strictObject({
  /** When anything last changed, as the histories have it. */
  at: z.string().nullable(),
  imports: z.array(z.strictObject({ fileName: z.string(), receivedOn: z.string() })),
});

export const Manifest = z.strictObject({
  program: z.string(),
  schema: z.number().int().positive(),
  content: Sha256,
  tables: z.array(z.strictObject({ table: z.string(), rows: z.number().int(), sha256: Sha256 })),
  marks: Marks,
  newest: Newest,
  database: z.strictObject({ bytes: z.number().int().positive(), sha256: Sha256 }),
  /** 'inside': their bytes follow the database; 'beside': they stand in the store of the backup's folder. */
  filesAre: z.enum(['inside', 'beside']),
  files: z.array(KeptFile),
  /** Names of kept files that were no longer what they had been. */
  damaged: z.array(z.string()),
});
export type Manifest = z.infer<typeof Manifest>;
