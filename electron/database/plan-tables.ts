import type { Generated } from 'kysely';

/** Office, places, agencies, the plan with its tasks, calendar and obligations. */

export interface OfficeTable {
  id: number;
  governingBody: string;
  name: string;
  abbreviation: string;
  draftingUnit: string;
  placeForDate: string;
  recipients: string;
  backupFolder: string;
  isSample: Generated<0 | 1>;
  /** Of our own paper that leaves the office; 0 hides nothing. */
  smallCountBelow: Generated<number>;
  /** JSON by recipient; a missing one is called by the plan's name. */
  reportAddressees: Generated<string>;
  draftedBy: Generated<string>;
  contact: Generated<string>;
}

export interface SignatoryTable {
  id: Generated<number>;
  seq: number;
  authority: string;
  name: string;
}

export interface PlaceTable {
  id: Generated<number>;
  code: string;
  name: string;
  type: string;
  level: 'province' | 'district' | 'commune';
  parentId: number | null;
  validFrom: string | null;
  validTo: string | null;
  beganBy: number | null;
  endedBy: number | null;
}

export interface PlaceChangeTable {
  id: Generated<number>;
  name: string;
  documentNumber: string;
  documentOn: string | null;
  effectiveOn: string;
  definition: string;
  at: string;
}

export interface PlaceAliasTable {
  placeId: number;
  alias: string;
}

export interface PlaceSuccessorTable {
  fromId: number;
  toId: number;
  onDay: string;
  part: 'whole' | 'part';
}

export interface AgencyTable {
  id: Generated<number>;
  code: string;
  name: string;
  shortName: string;
  kind: string;
  binding: 'yeu-cau' | 'de-nghi';
  placeId: number | null;
  section: string | null;
  seq: number;
  collective: 0 | 1;
  validFrom: string | null;
  validTo: string | null;
  note: string;
}

export interface AgencySuccessorTable {
  fromId: number;
  toId: number;
  onDay: string;
  part: 'whole' | 'part';
}

export interface PlanTable {
  id: Generated<number>;
  code: string;
  title: string;
  year: number;
  number: string | null;
  issuedOn: string | null;
  issuer: string;
  field: string;
  status: string;
  note: string;
  /** The plan this one was cloned from. */
  basedOnId: number | null;
}

/** The plan all screens show; no row: the newest. */
export interface PlanChoiceTable {
  id: number;
  planId: number;
}

export interface PlanLineTable {
  planId: number;
  part: 'recipient' | 'signature';
  seq: number;
  text: string;
}

export interface LegalBasisTable {
  id: Generated<number>;
  planId: number;
  seq: number;
  number: string;
  issuedOn: string | null;
  title: string;
  issuer: string;
  clause: string;
}

export interface SectionTable {
  id: Generated<number>;
  planId: number;
  parentId: number | null;
  code: string;
  printedNumber: string;
  title: string;
  seq: number;
}

export interface ClauseTable {
  id: Generated<number>;
  planId: number;
  sectionId: number | null;
  label: string;
  kind: string;
  printedNumber: string;
  text: string;
  seq: number;
  /** Word for word from the plan, written by the office, or copied from last year's plan and not yet compared. */
  origin: Generated<'plan' | 'office' | 'copy'>;
}

export interface TaskTable {
  id: Generated<number>;
  planId: number;
  clauseId: number;
  title: string;
  seq: number;
  /** The first task of this line of clones; null: this one itself. */
  lineageId: number | null;
  origin: Generated<'plan' | 'office'>;
  addedOn: string | null;
  endedOn: string | null;
}

export interface AmendmentTable {
  id: Generated<number>;
  planId: number;
  taskId: number;
  kind: 'add' | 'change' | 'end' | 'supersede';
  documentNumber: string;
  documentOn: string | null;
  reason: string;
  effectiveOn: string;
  /** The wording that takes the place of the clause's; empty for the other kinds. */
  text: string;
  at: string;
}

export interface AssignmentTable {
  id: Generated<number>;
  taskId: number;
  agencyId: number;
  role: 'lead' | 'support' | 'monitor';
  basis: 'text' | 'office';
  progress: Generated<'not-started' | 'in-progress' | 'done' | 'done-late' | 'none-occurred'>;
  note: Generated<string>;
  percent: number | null;
  addedOn: string | null;
  endedOn: string | null;
}

export interface ResultNoteTable {
  id: Generated<number>;
  assignmentId: number;
  onDay: string;
  text: string;
  at: string;
}

/** A document that shows the work was done; its file, if any, stands among the originals by its hash. */
export interface EvidenceTable {
  id: Generated<number>;
  assignmentId: number;
  number: string;
  issuedOn: string | null;
  title: string;
  issuer: string;
  fileName: string | null;
  sha256: string | null;
  bytes: number | null;
  at: string;
}

export interface SavedFilterTable {
  id: Generated<number>;
  name: string;
  definition: string;
}

/** A giao ban: what is new is counted from the last one. */
export interface MeetingTable {
  id: Generated<number>;
  onDay: string;
  at: string;
}

export interface HolidayTable {
  day: string;
  kind: 'holiday' | 'compensation' | 'swap' | 'make-up';
  name: string;
  source: string;
  verified: 0 | 1;
}

export interface PeriodTable {
  id: Generated<number>;
  code: string;
  kind: string;
  year: number;
  number: number;
  administrativeFrom: string;
  administrativeTo: string;
  calendarFrom: string;
  calendarTo: string;
}

export interface RegimeTable {
  id: Generated<number>;
  code: string;
  planId: number;
  name: string;
  reporters: string;
  agencies: string;
  receiver: string;
  frequency: string;
  coverage: 'administrative' | 'calendar';
  due: string;
  formId: number | null;
  clause: string;
  legalBasis: string;
  dueBasis: 'text' | 'office';
  note: string;
  /** An obligation is "sắp đến hạn" this many days before its date. */
  warnDays: Generated<number>;
  /** A rule for the work of one task; null: a report. */
  taskId: number | null;
  /** Nothing cut off before this day is made by the rule as it stands now. */
  startsOn: string | null;
  /** Nothing cut off after this day is made. */
  endedOn: string | null;
}

/** What was asked for outside any period: the obligations of an on-request regime come from these. */
export interface RequestTable {
  id: Generated<number>;
  regimeId: number;
  number: number;
  askedOn: string;
  dueOn: string;
  subject: string;
  documentNumber: string;
  at: string;
}

export interface ObligationTable {
  id: Generated<number>;
  identity: string;
  regimeId: number;
  agencyId: number;
  period: number;
  taskId: number | null;
  cutOff: string;
  dueOn: string;
  extendedTo: string | null;
  requestId: number | null;
  movedTo: string | null;
  skipReason: string | null;
}

/** What the office decided about one occurrence, without touching its rule. */
export interface ObligationChangeTable {
  id: Generated<number>;
  obligationId: number;
  kind: 'skip' | 'unskip' | 'move' | 'extend';
  toDay: string | null;
  reason: string;
  documentNumber: string;
  documentOn: string | null;
  at: string;
}

export interface LetterTemplateTable {
  kind: 'reminder' | 'returned' | 'thanks' | 'request';
  subject: string;
  body: string;
}

export interface LetterTable {
  id: Generated<number>;
  planId: number;
  kind: 'reminder' | 'returned' | 'thanks' | 'request';
  madeAt: string;
  subject: string;
  document: string;
  fileName: string;
  number: Generated<string>;
  issuedOn: string | null;
}

export interface LetterObligationTable {
  letterId: number;
  obligationId: number;
}

/** `nth`: the how-many-th letter of its kind to this body in the plan year. */
export interface LetterAgencyTable {
  letterId: number;
  agencyId: number;
  nth: number;
}

export interface OfficialDocumentTable {
  id: Generated<number>;
  type: string;
  subject: string;
  draft: string;
  madeAt: string;
  changedAt: string;
}
