import type { Generated } from 'kysely';
import type { ReportState, ReportStep } from '../../shared/reports/life/report-life.ts';

export interface ReportTable {
  id: Generated<number>;
  kind: 'report' | 'correction';
  choice: string;
  period: number;
  recipient: string;
  audience: string;
  corrects: number | null;
  createdAt: string;
}

export interface ReportStepTable {
  id: Generated<number>;
  reportId: number;
  step: ReportStep;
  state: ReportState;
  at: string;
  snapshotId: number | null;
  number: string | null;
  symbol: string | null;
  day: string | null;
  signerTitle: string | null;
  signerName: string | null;
  scanName: string | null;
  scanSha256: string | null;
  reason: string;
}
