import type {
  AcceptedFindingTable,
  AuditEntryTable,
  BackupCheckTable,
  BackupLogTable,
  ChangeLogTable,
  ControlTotalTable,
  DataElementLevelTable,
  DataElementTable,
  ElementMappingTable,
  FedChoiceTable,
  FedFigureTable,
  FedUntilTable,
  FormElementTable,
  FormPeriodKindTable,
  FormTable,
  ImportLayoutTable,
  ImportTable,
  IndicatorTable,
  LoadedSetTable,
  PeriodLockTable,
  ReceiptTable,
  RegisterEntryTable,
  RegisterStepTable,
  RegisterTable,
  ReportOutlineTable,
  ReportSeenTable,
  ReportSnapshotTable,
  ReportTextTable,
  TargetTable,
  ValidationRuleTable,
  ValueChangeTable,
  ValueNoteTable,
  ValueSourceTable,
  ValueTable,
} from './figure-tables.ts';
import type {
  AgencySuccessorTable,
  AgencyTable,
  AmendmentTable,
  AssignmentTable,
  ClauseTable,
  EvidenceTable,
  HolidayTable,
  LegalBasisTable,
  LetterAgencyTable,
  LetterObligationTable,
  LetterTable,
  LetterTemplateTable,
  MeetingTable,
  ObligationChangeTable,
  ObligationTable,
  OfficeTable,
  OfficialDocumentTable,
  PeriodTable,
  PlaceAliasTable,
  PlaceChangeTable,
  PlaceSuccessorTable,
  PlaceTable,
  PlanChoiceTable,
  PlanLineTable,
  PlanTable,
  RegimeTable,
  RequestTable,
  ResultNoteTable,
  SavedFilterTable,
  SectionTable,
  SignatoryTable,
  TaskTable,
} from './plan-tables.ts';
import type {
  RegisterEvidenceTable,
  RegisterImportEntryTable,
  RegisterImportTable,
  RegisterLayoutTable,
  RegisterSumTable,
} from './register-tables.ts';
import type { ReportStepTable, ReportTable } from './report-tables.ts';
import type { CommuneScoreTable, InspectionRuleTable, ScoringSheetTable } from './scoring-tables.ts';

/** The tables as Kysely sees them (camel case); a test holds them against the database itself. */
export interface Schema {
  office: OfficeTable;
  signatory: SignatoryTable;
  place: PlaceTable;
  placeAlias: PlaceAliasTable;
  placeChange: PlaceChangeTable;
  placeSuccessor: PlaceSuccessorTable;
  agency: AgencyTable;
  agencySuccessor: AgencySuccessorTable;
  plan: PlanTable;
  planChoice: PlanChoiceTable;
  planLine: PlanLineTable;
  legalBasis: LegalBasisTable;
  section: SectionTable;
  clause: ClauseTable;
  task: TaskTable;
  amendment: AmendmentTable;
  assignment: AssignmentTable;
  resultNote: ResultNoteTable;
  evidence: EvidenceTable;
  savedFilter: SavedFilterTable;
  meeting: MeetingTable;
  holiday: HolidayTable;
  period: PeriodTable;
  dataElement: DataElementTable;
  dataElementLevel: DataElementLevelTable;
  validationRule: ValidationRuleTable;
  form: FormTable;
  formPeriodKind: FormPeriodKindTable;
  formElement: FormElementTable;
  regime: RegimeTable;
  request: RequestTable;
  obligation: ObligationTable;
  obligationChange: ObligationChangeTable;
  letterTemplate: LetterTemplateTable;
  letter: LetterTable;
  letterObligation: LetterObligationTable;
  letterAgency: LetterAgencyTable;
  officialDocument: OfficialDocumentTable;
  indicator: IndicatorTable;
  target: TargetTable;
  register: RegisterTable;
  registerEntry: RegisterEntryTable;
  registerStep: RegisterStepTable;
  registerImport: RegisterImportTable;
  registerImportEntry: RegisterImportEntryTable;
  registerLayout: RegisterLayoutTable;
  registerEvidence: RegisterEvidenceTable;
  registerSum: RegisterSumTable;
  scoringSheet: ScoringSheetTable;
  communeScore: CommuneScoreTable;
  inspectionRule: InspectionRuleTable;
  import: ImportTable;
  importLayout: ImportLayoutTable;
  receipt: ReceiptTable;
  valueSource: ValueSourceTable;
  valueChange: ValueChangeTable;
  value: ValueTable;
  fedFigure: FedFigureTable;
  fedChoice: FedChoiceTable;
  fedUntil: FedUntilTable;
  valueNote: ValueNoteTable;
  controlTotal: ControlTotalTable;
  acceptedFinding: AcceptedFindingTable;
  periodLock: PeriodLockTable;
  changeLog: ChangeLogTable;
  auditEntry: AuditEntryTable;
  reportSnapshot: ReportSnapshotTable;
  report: ReportTable;
  reportStep: ReportStepTable;
  reportOutline: ReportOutlineTable;
  reportText: ReportTextTable;
  reportSeen: ReportSeenTable;
  backupCheck: BackupCheckTable;
  backupLog: BackupLogTable;
  elementMapping: ElementMappingTable;
  loadedSet: LoadedSetTable;
}
