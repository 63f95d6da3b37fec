import { agenciesContract } from '../agencies/agencies.contract.ts';
import { auditContract } from '../audit/audit.contract.ts';
import { backupContract } from '../backup/backup.contract.ts';
import { calendarContract } from '../calendar/calendar.contract.ts';
import { checksContract } from '../checks/checks.contract.ts';
import { deadlinesContract } from '../deadlines/deadlines.contract.ts';
import { dhis2Contract } from '../dhis2/dhis2.contract.ts';
import { documentsContract } from '../documents/documents.contract.ts';
import { drivesContract } from '../drives/drives.contract.ts';
import { entryContract } from '../entry/entry.contract.ts';
import { explainContract } from '../explain/explain.contract.ts';
import { formsContract } from '../forms/forms.contract.ts';
import { guardContract } from '../guard/guard.contract.ts';
import { handoverContract } from '../handover/handover.contract.ts';
import { importHistoryContract } from '../imports/history.contract.ts';
import { importsContract } from '../imports/imports.contract.ts';
import { indicatorsContract } from '../indicators/indicators.contract.ts';
import { inspectionsContract } from '../inspections/inspections.contract.ts';
import { lettersContract } from '../letters/letters.contract.ts';
import { licencesContract } from '../licences/licences.contract.ts';
import { officeContract } from '../office/office.contract.ts';
import { outgoingContract } from '../outgoing/outgoing.contract.ts';
import { overviewContract } from '../overview/overview.contract.ts';
import { papersContract } from '../papers/papers.contract.ts';
import { placesContract } from '../places/places.contract.ts';
import { planContract } from '../plan/plan.contract.ts';
import { planReaderContract } from '../plan-reader/plan-reader.contract.ts';
import { practiceContract } from '../practice/practice.contract.ts';
import { printingContract } from '../printing/printing.contract.ts';
import { registersContract } from '../registers/registers.contract.ts';
import { reportLifeContract } from '../reports/life/life.contract.ts';
import { outlineContract } from '../reports/outline/outline.contract.ts';
import { reportsContract } from '../reports/reports.contract.ts';
import { rolloverContract } from '../rollover/rollover.contract.ts';
import { scoringContract } from '../scoring/scoring.contract.ts';
import { setsContract } from '../sets/sets.contract.ts';
import { submissionsContract } from '../submissions/submissions.contract.ts';
import { filtersContract } from '../tasks/filters.contract.ts';
import { tasksContract } from '../tasks/tasks.contract.ts';
import { undoContract } from '../undo/undo.contract.ts';
import { viewsContract } from '../views/views.contract.ts';

/** All that can be asked of the keeper. What is not here cannot be reached from a window. */
export const appContract = {
  office: officeContract,
  places: placesContract,
  agencies: agenciesContract,
  plan: planContract,
  tasks: tasksContract,
  filters: filtersContract,
  calendar: calendarContract,
  deadlines: deadlinesContract,
  forms: formsContract,
  indicators: indicatorsContract,
  submissions: submissionsContract,
  imports: { ...importsContract, ...importHistoryContract },
  reports: { ...reportsContract, ...outlineContract },
  reportLife: reportLifeContract,
  backup: backupContract,
  overview: overviewContract,
  undo: undoContract,
  rollover: rolloverContract,
  papers: papersContract,
  handover: handoverContract,
  letters: lettersContract,
  entry: entryContract,
  checks: checksContract,
  planReader: planReaderContract,
  sets: setsContract,
  explain: explainContract,
  views: viewsContract,
  outgoing: outgoingContract,
  drives: drivesContract,
  documents: documentsContract,
  printing: printingContract,
  dhis2: dhis2Contract,
  registers: registersContract,
  scoring: scoringContract,
  inspections: inspectionsContract,
  licences: licencesContract,
  audit: auditContract,
  guard: guardContract,
  practice: practiceContract,
};
export type AppContract = typeof appContract;
