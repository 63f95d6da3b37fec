import { Button } from '@mantine/core';
import type { DraftProblem } from '../../../shared/indicators/draft.ts';
import { editorWords as words } from '../../messages/indicator-editor.ts';
import styles from './editor.module.css';

type SideProblem = Extract<DraftProblem, { field: 'numerator' | 'denominator' }>['problem'];

interface Props {
  readonly text: string;
  readonly problem: SideProblem | undefined;
  readonly onUse: (at: readonly [number, number], code: string) => void;
}

/** Marks the characters a problem is about, and offers the code that may have been meant. */
export function WrongPart({ text, problem, onUse }: Props) {
  if (problem === undefined || !('from' in problem) || problem.kind === 'empty' || problem.kind === 'too-long')
    return null;
  const { from, to } = problem;
  const nearest = problem.kind === 'unknown-element' ? problem.nearest : null;
  return (
    <p className={styles.wrong}>
      <span className="visually-hidden">{words.wrongHere}: </span>
      <code>
        {text.slice(0, from)}
        <mark>{from === to ? ' … ' : text.slice(from, to)}</mark>
        {text.slice(to)}
      </code>
      {nearest === null ? null : (
        <Button variant="default" onClick={() => onUse([from, to], nearest)}>
          {words.use(nearest)}
        </Button>
      )}
    </p>
  );
}
