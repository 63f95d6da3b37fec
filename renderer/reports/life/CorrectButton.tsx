import { Button } from '@mantine/core';
import type { ReportId } from '../../../shared/ids.ts';
import type { ReportDetail } from '../../../shared/reports/life/life.contract.ts';
import { isSealed } from '../../../shared/reports/life/report-life.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { lifeWords } from '../../messages/report-life.ts';
import { ErrorNotice } from '../../page/Notice.tsx';

interface Props {
  readonly detail: ReportDetail;
  readonly onOpen: (report: ReportId) => void;
}

/** Of a signed report with figures that nothing signed says; the draft opens beside the list. */
export function CorrectButton({ detail: { report, changes, corrections }, onOpen }: Props) {
  const draft = useCommand(api.reportLife.draftCorrection, ({ id }) => onOpen(id));
  const isUnderWay = corrections.some(({ state }) => state === 'draft' || state === 'submitted');
  const isOpen = changes.some((figure) => figure.isOpen);
  if (!isSealed(report.state) || report.kind === 'correction' || isUnderWay || !isOpen) return null;
  return (
    <>
      <Button onClick={() => draft.run({ report: report.id })} loading={draft.isRunning}>
        {lifeWords.steps.correct}
      </Button>
      <ErrorNotice error={draft.error} />
    </>
  );
}
