import { useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Explanation, Subject } from '../../shared/explain/explain.contract.ts';
import { explainWords as words } from '../messages/explain.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { ViewTabs } from '../page/ViewTabs.tsx';
import { DifferenceView } from './DifferenceView.tsx';
import styles from './explain.module.css';
import { missingSentence } from './missing-sentence.ts';
import { SourceSection } from './SourceSection.tsx';
import { TreeTable } from './TreeTable.tsx';
import { figureInTree, onlyFigure } from './tree-figure.ts';
import { type ChosenFigure, useExplanation } from './use-explain.ts';

const views = ['parts', 'difference'] as const;
type View = (typeof views)[number];

interface Props {
  readonly subject: Subject;
  readonly period: PeriodCode;
}

/** The formula with its numbers, what they are made of down to the cells, and why they are no longer what they were. */
export function ExplanationBody({ subject, period }: Props) {
  const answer = useExplanation(subject, period);
  const [view, setView] = useState<View>('parts');
  return (
    <div className={styles.views}>
      <ViewTabs label={words.views} views={views} names={words.viewNames} view={view} onChange={setView}>
        {view === 'parts' ? (
          <Await answer={answer}>{(explanation) => <Parts key={explanation.period} explanation={explanation} />}</Await>
        ) : (
          <DifferenceView subject={subject} period={period} />
        )}
      </ViewTabs>
    </div>
  );
}

/** Where there is one figure only, it is chosen. */
function Parts({ explanation }: { readonly explanation: Explanation }) {
  const [chosen, setChosen] = useState<ChosenFigure | undefined>(() => onlyFigure(explanation));
  const isEmpty = explanation.sides.every(({ districts }) => districts.length === 0);
  return (
    <div className={styles.parts}>
      <p className={styles.formula}>
        <span>{words.formula}:</span> {explanation.formula}
      </p>
      <p className={styles.quiet}>{missingSentence(explanation)}</p>
      {isEmpty ? (
        <EmptyState message={words.nothing} />
      ) : (
        <div className={styles.treePlace}>
          <TreeTable explanation={explanation} chosen={chosen} onChoose={setChosen} />
        </div>
      )}
      {chosen === undefined ? (
        <p className={styles.quiet}>{words.choose}</p>
      ) : (
        <SourceSection chosen={chosen} inTree={figureInTree(explanation, chosen)} />
      )}
    </div>
  );
}
