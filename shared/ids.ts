import { z } from 'zod';

/** Row ids are small integers; codes are the field's own names. Brands keep a place from being passed as a task. */
const id = z.number().int().positive();
const code = z.string().min(1).max(64);

export const PlaceId = id.brand<'PlaceId'>();
export type PlaceId = z.infer<typeof PlaceId>;
export const AgencyId = id.brand<'AgencyId'>();
export type AgencyId = z.infer<typeof AgencyId>;
export const PlanId = id.brand<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;
export const TaskId = id.brand<'TaskId'>();
export type TaskId = z.infer<typeof TaskId>;
export const AssignmentId = id.brand<'AssignmentId'>();
export type AssignmentId = z.infer<typeof AssignmentId>;
export const ResultNoteId = id.brand<'ResultNoteId'>();
export type ResultNoteId = z.infer<typeof ResultNoteId>;
export const EvidenceId = id.brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof EvidenceId>;
export const SavedFilterId = id.brand<'SavedFilterId'>();
export type SavedFilterId = z.infer<typeof SavedFilterId>;
export const ObligationId = id.brand<'ObligationId'>();
export type ObligationId = z.infer<typeof ObligationId>;
export const LetterId = id.brand<'LetterId'>();
export type LetterId = z.infer<typeof LetterId>;
export const DocumentId = id.brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;
export const ImportId = id.brand<'ImportId'>();
export type ImportId = z.infer<typeof ImportId>;
export const ImportLayoutId = id.brand<'ImportLayoutId'>();
export type ImportLayoutId = z.infer<typeof ImportLayoutId>;
export const RegisterImportId = id.brand<'RegisterImportId'>();
export type RegisterImportId = z.infer<typeof RegisterImportId>;
export const RegisterEvidenceId = id.brand<'RegisterEvidenceId'>();
export type RegisterEvidenceId = z.infer<typeof RegisterEvidenceId>;
export const ReportId = id.brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;
export const EntryId = id.brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;
export const StepId = id.brand<'StepId'>();
export type StepId = z.infer<typeof StepId>;
export const RegisterCode = code.brand<'RegisterCode'>();
export type RegisterCode = z.infer<typeof RegisterCode>;
export const FormCode = code.brand<'FormCode'>();
export type FormCode = z.infer<typeof FormCode>;
export const ElementCode = code.brand<'ElementCode'>();
export type ElementCode = z.infer<typeof ElementCode>;
export const IndicatorCode = code.brand<'IndicatorCode'>();
export type IndicatorCode = z.infer<typeof IndicatorCode>;
export const RegimeCode = code.brand<'RegimeCode'>();
export type RegimeCode = z.infer<typeof RegimeCode>;
/** SHA-256 of a file's bytes, lower-case hex. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>();
export type Sha256 = z.infer<typeof Sha256>;
