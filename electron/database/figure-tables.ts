import type { Generated } from 'kysely';

/** Data elements, forms, indicators, registers, files taken in, figures with their history, what was printed. */

export interface DataElementTable {
  id: Generated<number>;
  code: string;
  name: string;
  shortName: string;
  kind: 'flow' | 'stock';
  valueType: string;
  unit: string;
  scale: number;
  min: number | null;
  max: number | null;
  options: string;
  smallCountGuard: 0 | 1;
  clauses: string;
  origin: string;
  seq: number;
  /** Plan years in which it is in force; null: open. */
  fromYear: Generated<number | null>;
  toYear: Generated<number | null>;
}

export interface DataElementLevelTable {
  elementId: number;
  level: string;
}

export interface ValidationRuleTable {
  id: Generated<number>;
  code: string;
  severity: string;
  definition: string;
  note: string;
  fromYear: Generated<number | null>;
  toYear: Generated<number | null>;
}

export interface FormTable {
  id: Generated<number>;
  code: string;
  version: number;
  name: string;
  reporter: string;
  origin: string;
  fromYear: Generated<number | null>;
  toYear: Generated<number | null>;
}

export interface FormPeriodKindTable {
  formId: number;
  kind: string;
}

export interface FormElementTable {
  formId: number;
  block: number;
  rows: string;
  seq: number;
  groupTitle: string;
  elementId: number;
  agencies: string;
}

export interface IndicatorTable {
  id: Generated<number>;
  code: string;
  fromYear: number;
  name: string;
  clause: string;
  presentation: string;
  numerator: string;
  denominator: string | null;
  parts: string;
  coverage: 'administrative' | 'calendar';
  note: string;
  origin: string;
  retired: 0 | 1;
  seq: number;
}

export interface TargetTable {
  id: Generated<number>;
  code: string;
  planId: number;
  clauseId: number | null;
  indicatorId: number | null;
  title: string;
  operator: string | null;
  value: number | null;
  scale: number | null;
  scope: string;
  seq: number;
}

export interface RegisterTable {
  id: Generated<number>;
  number: number;
  code: string;
  name: string;
  clauses: string;
  feeds: string;
  sensitivity: string;
  origin: string;
  /** `RegisterContent` as JSON; null: as it came with the program. */
  content: Generated<string | null>;
  retired: Generated<0 | 1>;
}

export interface RegisterEntryTable {
  id: Generated<number>;
  registerId: number;
  onDay: string;
  placeId: number;
  /** Values by field, document, note, as JSON. */
  content: string;
  /** All its words without accents, to be searched. */
  words: string;
}

export interface RegisterStepTable {
  id: Generated<number>;
  entryId: number;
  onDay: string;
  step: string;
  /** Values by field, document, note, as JSON. */
  content: string;
}

export interface ImportTable {
  id: Generated<number>;
  sha256: string;
  fileName: string;
  bytes: number;
  formId: number;
  placeId: number;
  period: number;
  receivedOn: string;
  appliedAt: string;
  created: number;
  changed: number;
  same: number;
  blank: number;
  /** Both empty unless it changed what an earlier import brought. */
  correctionReason: Generated<string>;
  correctionDocument: Generated<string>;
  /** `FileAnswers` as JSON: by which its figures are explained. */
  answers: Generated<string>;
  /** Null: it stands. */
  undoneAt: Generated<string | null>;
  undoneReason: Generated<string>;
}

export interface ReceiptTable {
  id: Generated<number>;
  obligationId: number;
  /** Null: a document on paper. */
  importId: number | null;
  receivedOn: string;
  documentNumber: Generated<string>;
  /** From this day on it counts as not received. */
  returnedOn: string | null;
  returnReason: Generated<string>;
  /** Its file was taken back: it counts for nothing. */
  undoneAt: Generated<string | null>;
}

export interface ValueSourceTable {
  id: Generated<number>;
  kind: 'file' | 'hand' | 'undo' | 'register';
  importId: number | null;
  at: string;
  reason: string;
  /** The file that is taken back here; only with 'undo'. */
  undoneImportId: Generated<number | null>;
  /** The register it was counted from; only with 'register'. */
  registerId: Generated<number | null>;
}

/** What a register gives for a figure. */
export interface FedFigureTable {
  elementId: number;
  period: number;
  placeId: number;
  registerId: number;
  value: number;
}

/** Which of a register and the district's own report holds; `fed` and `reported` (JSON) as they were when it was decided. */
export interface FedChoiceTable {
  elementId: number;
  period: number;
  placeId: number;
  holds: 'register' | 'report';
  fed: number;
  reported: string;
  reason: string;
  at: string;
}

export interface FedUntilTable {
  id: Generated<number>;
  planYear: number;
  day: string;
}

export interface ValueChangeTable {
  id: Generated<number>;
  sourceId: number;
  elementId: number;
  period: number;
  placeId: number;
  state: 0 | 1 | 2 | null;
  value: number | null;
  sheet: string | null;
  cell: string | null;
  /** The older change whose figure holds again because a file was taken back. */
  restores: Generated<number | null>;
}

export interface ValueTable {
  elementId: number;
  period: number;
  placeId: number;
  value: number;
  state: Generated<0 | 1 | 2>;
  changeId: number;
}

export interface ChangeLogTable {
  id: Generated<number>;
  entity: string;
  entityId: number;
  field: string;
  before: string | null;
  after: string | null;
  source: string;
  at: string;
}

/** The audit log: each entry's hash covers the one before; `ref` is the row it is about, if it is about one. */
export interface AuditEntryTable {
  seq: number;
  kind: string;
  ref: number;
  at: string;
  detail: string;
  sha256: string;
}

export interface ReportSnapshotTable {
  id: Generated<number>;
  kind: string;
  period: number;
  madeAt: string;
  status: 'draft' | 'submitted' | 'sealed' | 'issued';
  document: string;
  fileName: string;
  pdfSha256: string;
  reportId: Generated<number | null>;
  choice: Generated<string | null>;
  lastChange: Generated<number | null>;
  layout: Generated<string>;
  checkCode: Generated<string>;
  pages: Generated<number | null>;
}

export interface ReportOutlineTable {
  id: Generated<number>;
  periodKind: 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';
  /** Null: of all recipients that have none of their own. */
  recipient: 'people-committee' | 'ministry' | 'steering-committee' | null;
  definition: string;
  savedAt: string;
}

export interface ReportTextTable {
  id: Generated<number>;
  period: number;
  recipient: 'people-committee' | 'ministry' | 'steering-committee';
  audience: 'outside' | 'inside';
  request: string;
  block: string;
  decision: 'accepted' | 'changed' | 'left-out';
  text: string;
  savedAt: string;
}

export interface ReportSeenTable {
  period: number;
  recipient: 'people-committee' | 'ministry' | 'steering-committee';
  audience: 'outside' | 'inside';
  request: string;
  chip: string;
  said: string;
  seenAt: string;
}

export interface BackupLogTable {
  id: Generated<number>;
  fileName: string;
  folder: string;
  madeAt: string;
  bytes: number;
  sha256: string;
  sequence: number;
  reason: string;
  isEncrypted: number;
  removedAt: string | null;
}

export interface BackupCheckTable {
  id: Generated<number>;
  kind: 'rehearsal' | 'restore';
  at: string;
  fileName: string;
  madeAt: string;
  isSound: number;
}

export interface ValueNoteTable {
  elementId: number;
  period: number;
  placeId: number;
  text: string;
  at: string;
}

/** The bottom line of the district's paper, typed to compare with the sum of what was typed above it. */
export interface ControlTotalTable {
  elementId: number;
  period: number;
  districtId: number;
  value: number;
  at: string;
}

/** A warning the office has looked at: it comes up again when one of the figures it was about has changed. */
export interface AcceptedFindingTable {
  rule: string;
  period: number;
  placeId: number;
  /** The figures as they were, so that a later change is noticed. */
  figures: string;
  reason: string;
  at: string;
}

/** Where the figures of a sender's own table stand; `definition` is a `Layout` as JSON. */
export interface ImportLayoutTable {
  id: Generated<number>;
  placeId: number;
  formCode: string;
  name: string;
  definition: string;
  /** The file it was pointed at in. */
  sha256: string;
  savedAt: string;
}

/** Chốt số liệu: figures of this period do not change until it is opened again. */
export interface PeriodLockTable {
  period: number;
  reason: string;
  at: string;
}

/** What a new code counts was counted under the old one before that plan year; several old may add into one new. */
export interface ElementMappingTable {
  newElementId: number;
  oldElementId: number;
  fromYear: number;
  note: string;
}

/** A set of forms, elements, rules, indicators and targets taken from a file, for the plan year and those after it. */
export interface LoadedSetTable {
  id: Generated<number>;
  year: number;
  name: string;
  basis: string;
  origin: string;
  fileName: string;
  sha256: string;
  at: string;
}
