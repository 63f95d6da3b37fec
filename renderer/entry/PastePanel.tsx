import { Button } from '@mantine/core';
import type { PastePlan, RefusedText } from '../../shared/entry/paste.ts';
import type { Area } from '../../shared/entry/typing.ts';
import { entryWords, problemSentence, pasteWords as words } from '../messages/entry.ts';
import { lockSentence } from '../messages/figure-locks.ts';
import { Notice } from '../page/Notice.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import table from '../page/table.module.css';
import type { PasteAsked } from './clipboard.ts';
import styles from './entry.module.css';
import panel from './panel.module.css';

interface Props {
  readonly asked: PasteAsked;
  readonly area: Area;
  readonly onAnswer: (isTaken: boolean) => void;
}

/** Nothing is pasted until this is answered; the focus comes here, and Esc pastes nothing. */
export const PastePanel = ({ asked, area, onAnswer }: Props) => (
  <SidePanel title={words.title} onClose={() => onAnswer(false)} takesFocus>
    {asked === 'too-large' ? (
      <>
        <Notice message={words.tooLarge} />
        <div>
          <Button variant="default" onClick={() => onAnswer(false)}>
            {words.nothing}
          </Button>
        </div>
      </>
    ) : (
      <Plan plan={asked} area={area} onAnswer={onAnswer} />
    )}
  </SidePanel>
);

const mostShown = 200;

function Plan({ plan, area, onAnswer }: { readonly plan: PastePlan } & Omit<Props, 'asked'>) {
  const { cells, refused, blanks, rows, columns, isOtherSize } = plan;
  return (
    <>
      <div>
        <p>{words.size(rows, columns)}</p>
        {isOtherSize ? <p>{words.otherSize(area.bottom - area.top + 1, area.right - area.left + 1)}</p> : null}
        <p>{words.fitting(cells.length)}</p>
        {blanks === 0 ? null : <p>{words.blanks(blanks)}</p>}
        {refused.length === 0 ? null : <p className={styles.bad}>{words.refused(refused.length)}</p>}
      </div>
      <div className={panel.answers}>
        <Button disabled={cells.length === 0} onClick={() => onAnswer(true)}>
          {words.apply(cells.length)}
        </Button>
        <Button variant="default" onClick={() => onAnswer(false)}>
          {words.nothing}
        </Button>
      </div>
      {refused.length === 0 ? null : <RefusedTable refused={refused} />}
    </>
  );
}

const RefusedTable = ({ refused }: { readonly refused: readonly RefusedText[] }) => (
  <>
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{words.columns.cell}</th>
          <th scope="col">{words.columns.text}</th>
          <th scope="col">{words.columns.why}</th>
        </tr>
      </thead>
      <tbody>
        {refused.slice(0, mostShown).map((each) => (
          <tr key={`${each.row} ${each.column}`}>
            <td>{cellName(each)}</td>
            <td>{each.text === '' ? words.hidden : each.text}</td>
            <td>{reason(each)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {refused.length > mostShown ? <p>{words.more(refused.length - mostShown)}</p> : null}
  </>
);

const cellName = ({ cell, row, column }: RefusedText): string =>
  cell === undefined
    ? words.blockCell(row + 1, column + 1)
    : entryWords.cellName(cell.placeName, cell.element.shortName);

const reason = ({ problem, cell }: RefusedText): string =>
  problem === 'locked' && cell?.lock ? lockSentence(cell.lock) : problemSentence(problem, cell?.element);
