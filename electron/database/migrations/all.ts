import type { Migration } from '../migrate.ts';
import { initialSchema } from './0001-initial-schema.ts';
import { planWork } from './0002-plan-work.ts';
import { deadlines } from './0003-deadlines.ts';
import { figures } from './0004-figures.ts';
import { indicatorVersions } from './0005-indicator-versions.ts';
import { sets } from './0006-sets.ts';
import { placeChanges } from './0008-place-changes.ts';
import { guardCases } from './0009-guard-cases.ts';
import { importLayouts } from './0010-import-layouts.ts';
import { importAnswers } from './0011-import-answers.ts';
import { importHistory } from './0012-import-history.ts';
import { reportOutlines } from './0013-report-outlines.ts';
import { reportLife } from './0014-report-life.ts';
import { officialDocuments } from './0015-official-documents.ts';
import { reportAddressees } from './0017-report-addressees.ts';
import { registerEntries } from './0018-register-entries.ts';
import { fedFigures } from './0019-fed-figures.ts';
import { registerSteps } from './0020-register-steps.ts';
import { scoringAndInspections } from './0021-scoring-and-inspections.ts';
import { registerFiles } from './0022-register-files.ts';
import { backups } from './0023-backups.ts';
import { auditChain } from './0024-audit-chain.ts';
import { drafterAndContact } from './0031-drafter-and-contact.ts';

export const migrations: readonly Migration[] = [
  initialSchema,
  planWork,
  deadlines,
  figures,
  indicatorVersions,
  sets,
  placeChanges,
  guardCases,
  importLayouts,
  importAnswers,
  importHistory,
  reportOutlines,
  reportLife,
  officialDocuments,
  reportAddressees,
  registerEntries,
  fedFigures,
  registerSteps,
  scoringAndInspections,
  registerFiles,
  backups,
  auditChain,
  drafterAndContact,
];
