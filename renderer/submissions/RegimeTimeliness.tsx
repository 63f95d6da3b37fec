import type { RegimeCode } from '../../shared/ids.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { places } from '../messages/shell.ts';
import { timelinessWords as words } from '../messages/submissions.ts';
import { Await } from '../page/Await.tsx';
import { Page } from '../page/Page.tsx';
import { StatusNote } from '../page/StatusNote.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import type { NamedPaper } from '../papers/paper-variants.ts';
import { LetterActions } from './LetterActions.tsx';
import { shownColumn } from './late-bodies.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { ShownPeriods } from './ShownPeriods.tsx';
import { useBodySelection } from './use-body-selection.ts';
import { useTimeliness } from './use-timeliness.ts';

interface Props {
  readonly regime: RegimeCode;
  readonly regimes: { value: string; label: string }[];
  readonly onChoose: (code: string) => void;
}

/** One regime: its bar, its board, and beside it the cell that is open. */
export function RegimeTimeliness({ regime, regimes, onChoose }: Props) {
  const answer = useTimeliness(regime);
  const selection = useBodySelection(answer.data?.rows ?? []);
  const { period, today } = usePeriod();
  const board = answer.data;
  const column = board === undefined ? 0 : shownColumn(board, period.code, today);
  return (
    <Page
      title={places.timeliness}
      slice={board === undefined ? '' : words.slice(board.name, board.received, board.owed)}
      actions={
        <>
          <PaperActions papers={papersOf(regime)} />
          <LetterActions selected={selection.selected} />
        </>
      }
    >
      <SelectionBar
        regime={regime}
        regimes={regimes}
        onChoose={(code) => {
          selection.choose([]);
          onChoose(code);
        }}
        board={board}
        column={column}
        selection={selection}
      />
      <Await answer={answer}>
        {(loaded) => <ShownPeriods key={regime} board={loaded} shown={loaded.periods[column]} selection={selection} />}
      </Await>
      <StatusNote>{words.status}</StatusNote>
    </Page>
  );
}

const papersOf = (regime: RegimeCode): NamedPaper[] => [
  { name: words.papers.board, paper: { kind: 'timeliness-board', regime } },
  { name: words.papers.late, paper: { kind: 'late-list' } },
];
