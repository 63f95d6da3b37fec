import { useState } from 'react';
import type { ReportRow } from '../../../shared/reports/life/life.contract.ts';
import { ActionForm } from '../../deadlines/panel/ActionForm.tsx';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { DayField } from '../../form/DayField.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { issueWords as words } from '../../messages/report-life.ts';

interface Props {
  readonly report: ReportRow;
  readonly onDone: () => void;
}

/** It went out on a day. */
export function IssueForm({ report, onDone }: Props) {
  const { today } = usePeriod();
  const [issuedOn, setIssuedOn] = useState(today);
  const issue = useCommand(api.reportLife.issue, onDone);
  return (
    <ActionForm
      title={words.title}
      submit={words.submit}
      canSubmit
      isRunning={issue.isRunning}
      error={issue.error}
      onSubmit={() => issue.run({ report: report.id, issuedOn })}
      onCancel={onDone}
    >
      <DayField label={words.day} value={issuedOn} max={today} onChange={setIssuedOn} />
    </ActionForm>
  );
}
