import { useState } from 'react';
import { parsePeriod } from '../../../shared/calendar/period.ts';
import type { OutlineOwner } from '../../../shared/reports/outline/outline.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { ViewChoice } from '../../form/ViewChoice.tsx';
import { periodInSentence } from '../../messages/periods.ts';
import { writingWords as words } from '../../messages/report-writing.ts';
import { places } from '../../messages/shell.ts';
import { Page } from '../../page/Page.tsx';
import { useReportChoice } from '../use-report-choice.ts';
import { OutlineView } from './OutlineView.tsx';
import { WritingView } from './WritingView.tsx';

const views = ['writing', 'outline'] as const;

/** What a report says: her words in one of them, and the outline all of a kind follow. */
export function WritingScreen() {
  const { period } = usePeriod();
  const [view, setView] = useState<(typeof views)[number]>('writing');
  const state = useReportChoice(period.code);
  const [owner, setOwner] = useState<OutlineOwner>({ kind: parsePeriod(period.code).kind, recipient: null });
  return (
    <Page
      title={places.writing}
      slice={words.slice(periodInSentence(period))}
      actions={<ViewChoice label={words.views} names={words} views={views} view={view} onChange={setView} />}
    >
      {view === 'writing' ? <WritingView state={state} /> : <OutlineView owner={owner} onChoose={setOwner} />}
    </Page>
  );
}
