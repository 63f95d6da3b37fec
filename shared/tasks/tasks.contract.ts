import { z } from 'zod';
import { Binding } from '../agencies/agency-seed.ts';
import { Day } from '../calendar/day.ts';
import { AgencyId, AssignmentId, EvidenceId, PlanId, ResultNoteId, Sha256, TaskId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { ClauseOrigin } from '../plan/plan.contract.ts';
import { Basis, Role } from './task-seed.ts';

export const Progress = z.enum(['not-started', 'in-progress', 'done', 'done-late', 'none-occurred']);
export type Progress = z.infer<typeof Progress>;

const longText = z.string().trim().normalize('NFC').max(2000);
const line = z.string().trim().normalize('NFC').max(400);

export const Assignment = z.strictObject({
  id: AssignmentId,
  agencyId: AgencyId,
  agency: z.string(),
  agencyShort: z.string(),
  /** 'de-nghi': the plan requests, so the matrix marks the role with Đ. */
  binding: Binding,
  /** The last day the agency exists; null while no end is known. */
  agencyEndsOn: Day.nullable(),
  role: Role,
  basis: Basis,
  progress: Progress,
  percent: z.number().int().min(0).max(100).nullable(),
  note: z.string(),
  /** How many, and the newest. */
  results: z.number().int(),
  lastResult: z.strictObject({ on: Day, text: z.string() }).nullable(),
  evidence: z.number().int(),
});
export type Assignment = z.infer<typeof Assignment>;

/** `text` is what holds today: the clause's own words, or those of the amendment that superseded them. */
export const TaskRow = z.strictObject({
  id: TaskId,
  clause: z.string(),
  section: z.string(),
  sectionTitle: z.string(),
  title: z.string(),
  text: z.string(),
  textOrigin: ClauseOrigin,
  /** 'office': a task of ours, not of the plan. */
  origin: z.enum(['plan', 'office']),
  endedOn: Day.nullable(),
  /** The plan's own words, where they were superseded. */
  superseded: z
    .strictObject({ text: z.string(), documentNumber: z.string(), reason: z.string(), effectiveOn: Day })
    .nullable(),
  assignments: z.array(Assignment),
});
export type TaskRow = z.infer<typeof TaskRow>;

export const ChangedField = z.enum(['progress', 'percent', 'note', 'result', 'evidence', 'assigned', 'ended']);
export type ChangedField = z.infer<typeof ChangedField>;

/** One line of an assignment's history; `before` and `after` are values as stored, empty for none. */
export const AssignmentChange = z.strictObject({
  at: z.string(),
  field: ChangedField,
  before: z.string(),
  after: z.string(),
  /** 'undo': the officer took a change back. */
  source: z.enum(['hand', 'undo']),
});
export type AssignmentChange = z.infer<typeof AssignmentChange>;

export const ResultNote = z.strictObject({ id: ResultNoteId, on: Day, text: z.string() });
export type ResultNote = z.infer<typeof ResultNote>;

export const Evidence = z.strictObject({
  id: EvidenceId,
  number: z.string(),
  issuedOn: Day.nullable(),
  title: z.string(),
  issuer: z.string(),
  file: z.strictObject({ name: z.string(), sha256: Sha256, bytes: z.number().int() }).nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export const AssignmentDetail = z.strictObject({
  results: z.array(ResultNote),
  evidence: z.array(Evidence),
  history: z.array(AssignmentChange),
});
export type AssignmentDetail = z.infer<typeof AssignmentDetail>;

/** Tasks found, best first, and for some the stored results and evidence that hold the hit, three at most. */
export const SearchResult = z.strictObject({
  tasks: z.array(TaskId),
  evidence: z.array(z.strictObject({ task: TaskId, texts: z.array(z.string()).max(3) })),
});
export type SearchResult = z.infer<typeof SearchResult>;

/** The paper an amendment rests on; the number may be empty, the reason may not. */
export const AmendmentBasis = z.strictObject({
  documentNumber: z.string().trim().normalize('NFC').max(60),
  documentOn: Day.nullable(),
  reason: line.min(1),
  effectiveOn: Day,
});
export type AmendmentBasis = z.infer<typeof AmendmentBasis>;

const NewAssignment = z.strictObject({ agency: AgencyId, role: Role });

/** A plan as it stood at the end of a day; null: as it stands now. */
export const PlanMoment = z.strictObject({ plan: PlanId, on: Day.nullable() });
export type PlanMoment = z.infer<typeof PlanMoment>;

/** What one assignment was, for comparison. */
export const ComparedAssignment = z.strictObject({
  agency: z.string(),
  role: Role,
  progress: Progress,
  percent: z.number().int().nullable(),
});
export type ComparedAssignment = z.infer<typeof ComparedAssignment>;

export const ComparedTask = z.strictObject({
  clause: z.string(),
  title: z.string(),
  text: z.string(),
  assignments: z.array(ComparedAssignment),
});
export type ComparedTask = z.infer<typeof ComparedTask>;

/** `differs` names the fields of a changed task that are not the same. */
export const TaskDifference = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), after: ComparedTask }),
  z.strictObject({ kind: z.literal('ended'), before: ComparedTask }),
  z.strictObject({
    kind: z.literal('changed'),
    before: ComparedTask,
    after: ComparedTask,
    differs: z.array(z.enum(['clause', 'title', 'text', 'assignments', 'progress'])).min(1),
  }),
]);
export type TaskDifference = z.infer<typeof TaskDifference>;

export const Comparison = z.strictObject({ differences: z.array(TaskDifference), same: z.number().int() });
export type Comparison = z.infer<typeof Comparison>;

const changed = z.strictObject({ changed: z.number().int() });
const assignments = z.array(AssignmentId).min(1).max(3000);

export const tasksContract = {
  /** Tasks of the plan in use, ended ones included, in the plan's order. */
  list: query(z.strictObject({}), z.array(TaskRow)),
  detail: query(z.strictObject({ assignment: AssignmentId }), AssignmentDetail),
  /** Every word must occur, accents or not, the last one as a beginning; the best match first. */
  search: query(z.strictObject({ text: z.string().max(200) }), SearchResult),
  /** One change to a selection; what does not change is not logged. */
  update: command(
    z.strictObject({
      assignments,
      progress: Progress.optional(),
      percent: z.number().int().min(0).max(100).nullable().optional(),
      note: longText.optional(),
    }),
    changed,
  ),
  addResult: command(z.strictObject({ assignments, on: Day, text: longText.min(1) }), changed),
  removeResult: command(z.strictObject({ result: ResultNoteId }), changed),
  /** `file` is a path chosen in the system's dialog; its content is copied before the row is written. */
  addEvidence: command(
    z.strictObject({
      assignments,
      number: line.max(60),
      issuedOn: Day.nullable(),
      title: line.min(1),
      issuer: line,
      file: z.string().min(1).nullable(),
    }),
    changed,
  ),
  removeEvidence: command(z.strictObject({ evidence: EvidenceId }), changed),
  /** Opens a copy of the kept file with the desktop's program. */
  openEvidence: query(z.strictObject({ evidence: EvidenceId }), z.strictObject({ opened: z.boolean() })),
  /** A task of ours under a heading of the plan; `text` are our own words. */
  addTask: command(
    z.strictObject({
      section: z.string().min(1),
      title: line.min(1).max(90),
      text: longText.min(1),
      assignments: z.array(NewAssignment).max(100),
      basis: AmendmentBasis,
    }),
    z.strictObject({ task: TaskId }),
  ),
  /** The short title is ours and may change; the words of a task of the plan may not. */
  changeTask: command(
    z.strictObject({
      task: TaskId,
      title: line.min(1).max(90),
      text: longText.min(1).nullable(),
      basis: AmendmentBasis,
    }),
    changed,
  ),
  endTask: command(z.strictObject({ task: TaskId, basis: AmendmentBasis }), changed),
  /** New words take the place of the clause's; the old ones are kept and shown. */
  supersede: command(
    z.strictObject({
      task: TaskId,
      text: z.string().trim().normalize('NFC').min(1).max(10_000),
      basis: AmendmentBasis,
    }),
    changed,
  ),
  assign: command(
    z.strictObject({ task: TaskId, agency: AgencyId, role: Role, on: Day }),
    z.strictObject({ assignment: AssignmentId }),
  ),
  endAssignment: command(z.strictObject({ assignment: AssignmentId, on: Day }), changed),
  compare: query(z.strictObject({ before: PlanMoment, after: PlanMoment }), Comparison),
};
