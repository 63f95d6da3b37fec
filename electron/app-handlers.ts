import { agenciesHandlers } from './agencies/agencies.handlers.ts';
import { auditHandlers } from './audit/audit.handlers.ts';
import { backupHandlers } from './backup/backup.handlers.ts';
import { calendarHandlers } from './calendar/calendar.handlers.ts';
import { checksHandlers } from './checks/checks.handlers.ts';
import type { Context } from './context.ts';
import { deadlinesHandlers } from './deadlines/deadlines.handlers.ts';
import { dhis2Handlers } from './dhis2/dhis2.handlers.ts';
import { documentsHandlers } from './documents/documents.handlers.ts';
import { drivesHandlers } from './drives/drives.handlers.ts';
import { entryHandlers } from './entry/entry.handlers.ts';
import { explainHandlers } from './explain/explain.handlers.ts';
import { formsHandlers } from './forms/forms.handlers.ts';
import { guardHandlers } from './guard/guard.handlers.ts';
import { handoverHandlers } from './handover/handover.handlers.ts';
import { importHistoryHandlers } from './imports/history.handlers.ts';
import { importsHandlers } from './imports/imports.handlers.ts';
import { indicatorsHandlers } from './indicators/indicators.handlers.ts';
import { inspectionsHandlers } from './inspections/inspections.handlers.ts';
import type { AppHandlers } from './ipc/door.ts';
import { lettersHandlers } from './letters/letters.handlers.ts';
import { licencesHandlers } from './licences/licences.handlers.ts';
import { officeHandlers } from './office/office.handlers.ts';
import { outgoingHandlers } from './outgoing/outgoing.handlers.ts';
import { overviewHandlers } from './overview/overview.handlers.ts';
import { papersHandlers } from './papers/papers.handlers.ts';
import { placeChangesHandlers } from './place-changes/place-changes.handlers.ts';
import { placesHandlers } from './places/places.handlers.ts';
import { planHandlers } from './plan/plan.handlers.ts';
import { planReaderHandlers } from './plan-reader/plan-reader.handlers.ts';
import { practiceHandlers } from './practice/practice.handlers.ts';
import { printingHandlers } from './printing/printing.handlers.ts';
import { registersHandlers } from './registers/registers.handlers.ts';
import { reportLifeHandlers } from './reports/life/report-life.handlers.ts';
import { outlineHandlers } from './reports/outline/outline.handlers.ts';
import { reportsHandlers } from './reports/reports.handlers.ts';
import { rolloverHandlers } from './rollover/rollover.handlers.ts';
import { scoringHandlers } from './scoring/scoring.handlers.ts';
import { setsHandlers } from './sets/sets.handlers.ts';
import { submissionsHandlers } from './submissions/submissions.handlers.ts';
import { filtersHandlers } from './tasks/filters.handlers.ts';
import { tasksHandlers } from './tasks/tasks.handlers.ts';
import { undoHandlers } from './undo/undo.handlers.ts';
import { viewsHandlers } from './views/views.handlers.ts';

/** One function per operation of the contract; a missing one does not compile. */
export const appHandlers = (context: Context): AppHandlers => ({
  office: officeHandlers(context),
  places: { ...placesHandlers(context), ...placeChangesHandlers(context) },
  agencies: agenciesHandlers(context),
  plan: planHandlers(context),
  tasks: tasksHandlers(context),
  filters: filtersHandlers(context),
  calendar: calendarHandlers(context),
  deadlines: deadlinesHandlers(context),
  forms: formsHandlers(context),
  indicators: indicatorsHandlers(context),
  submissions: submissionsHandlers(context),
  imports: { ...importsHandlers(context), ...importHistoryHandlers(context) },
  reports: { ...reportsHandlers(context), ...outlineHandlers(context) },
  reportLife: reportLifeHandlers(context),
  backup: backupHandlers(context),
  overview: overviewHandlers(context),
  undo: undoHandlers(context),
  rollover: rolloverHandlers(context),
  papers: papersHandlers(context),
  handover: handoverHandlers(context),
  letters: lettersHandlers(context),
  entry: entryHandlers(context),
  checks: checksHandlers(context),
  planReader: planReaderHandlers(context),
  sets: setsHandlers(context),
  explain: explainHandlers(context),
  views: viewsHandlers(context),
  outgoing: outgoingHandlers(context),
  drives: drivesHandlers(context),
  documents: documentsHandlers(context),
  printing: printingHandlers(context),
  dhis2: dhis2Handlers(context),
  registers: registersHandlers(context),
  scoring: scoringHandlers(context),
  inspections: inspectionsHandlers(context),
  licences: licencesHandlers(context),
  audit: auditHandlers(context),
  guard: guardHandlers(context),
  practice: practiceHandlers(context),
});
