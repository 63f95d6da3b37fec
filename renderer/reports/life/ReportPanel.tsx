import { useState } from 'react';
import type { ReportId } from '../../../shared/ids.ts';
import type { ReportDetail } from '../../../shared/reports/life/life.contract.ts';
import { ViewChoice } from '../../form/ViewChoice.tsx';
import { lifeWords as words } from '../../messages/report-life.ts';
import { Await } from '../../page/Await.tsx';
import { SidePanel } from '../../page/SidePanel.tsx';
import { ChangesView } from './ChangesView.tsx';
import { type PanelView, panelViews } from './panel-views.ts';
import { ReportFactsView } from './ReportFactsView.tsx';
import { StepHistory } from './StepHistory.tsx';
import { useReport } from './use-life.ts';

interface Props {
  readonly report: ReportId;
  readonly onOpen: (report: ReportId) => void;
  readonly onClose: () => void;
}

/** One report: what it is, what was printed, what has changed since, and its history. */
export function ReportPanel({ report, onOpen, onClose }: Props) {
  const answer = useReport(report);
  const row = answer.data?.report;
  return (
    <SidePanel
      title={row?.title ?? ''}
      eyebrow={row === undefined ? '' : words.eyebrow(row)}
      onClose={onClose}
      size="wide"
      takesFocus
    >
      <Await answer={answer}>{(detail) => <Detail detail={detail} onOpen={onOpen} />}</Await>
    </SidePanel>
  );
}

function Detail({ detail, onOpen }: { readonly detail: ReportDetail; readonly onOpen: Props['onOpen'] }) {
  const [view, setView] = useState<PanelView>('facts');
  const names = { ...words.viewNames, changes: words.changesTab(detail.changes.length) };
  return (
    <>
      <ViewChoice label={words.views} names={names} views={panelViews} view={view} onChange={setView} />
      {view === 'facts' ? <ReportFactsView detail={detail} onOpen={onOpen} onView={setView} /> : null}
      {view === 'changes' ? <ChangesView detail={detail} onOpen={onOpen} /> : null}
      {view === 'history' ? <StepHistory steps={detail.steps} /> : null}
    </>
  );
}
