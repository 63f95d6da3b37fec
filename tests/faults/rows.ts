import { damagedPages } from './c1-pages.ts';
import { flippedAtOpen, flippedInContent } from './c2-bits.ts';
import { brokenLog } from './c3-log.ts';
import { fullDisk, nearlyFullDisk } from './d-disk.ts';
import { killedEdit } from './k1-edit.ts';
import { killedImport } from './k1-import.ts';
import { killedRestore } from './k1-restore.ts';
import { killedMigration } from './k2-migration.ts';
import { killedBackup } from './k3-backup.ts';
import { badPlaces, heldDatabase, readOnlyFolder } from './l-places.ts';
import { manyStarts } from './l1-instances.ts';
import { memory } from './m1-memory.ts';
import { powerCut } from './p1-power-cut.ts';
import { stickCut } from './p2-stick-cut.ts';
import { tornWithoutWaiting, tornWrites } from './p3-torn.ts';
import { restoreDrill } from './r1-restore.ts';
import type { Row } from './row.ts';
import { newerSchema, notOurs, olderSchema } from './s-versions.ts';
import { wrongClock } from './t1-clock.ts';
import { stickPulled } from './u1-stick.ts';
import { badStick } from './u2-bad-stick.ts';
import { oddNames } from './u3-names.ts';
import { mutated } from './x1-mutated.ts';
import { attacks } from './x2-attacks.ts';
import { meanings } from './x3-meanings.ts';
import { repeated } from './x4-repeated.ts';

/** They start the built program. */
export const killedRows: readonly Row[] = [
  killedEdit,
  killedImport,
  killedRestore,
  killedMigration,
  killedBackup,
  stickCut,
  tornWithoutWaiting,
];

export const quickRows: readonly Row[] = [
  ...damagedPages,
  flippedAtOpen,
  flippedInContent,
  brokenLog,
  fullDisk,
  nearlyFullDisk,
  olderSchema,
  newerSchema,
  notOurs,
  badStick,
  oddNames,
  wrongClock,
  heldDatabase,
  readOnlyFolder,
  badPlaces,
  repeated,
  memory,
  restoreDrill,
];

/** So does this; an image takes little time, thousands take more than a change can wait for. */
export const tornRows: readonly Row[] = [tornWrites];

/** Each has tests of its own, with more to them than the fault. */
const testedElsewhere: readonly Row[] = [stickPulled, mutated, attacks, meanings];

/** Too slow, or asking for too much of a machine, for every change. */
const beforeReleases: readonly Row[] = [powerCut, manyStarts];

/** The fault matrix. */
export const rows: readonly Row[] = [...killedRows, ...tornRows, ...quickRows, ...testedElsewhere, ...beforeReleases];
