import type { Day } from '../../../shared/calendar/day.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationId } from '../../../shared/ids.ts';
import { deadlineWords as words } from '../../messages/deadlines.ts';
import { SidePanel } from '../../page/SidePanel.tsx';
import { ObligationSign } from '../ObligationSign.tsx';
import styles from '../panel/panel.module.css';

interface Props {
  readonly day: Day;
  readonly items: readonly Obligation[];
  readonly onOpen: (id: ObligationId) => void;
  readonly onClose: () => void;
}

export const DayPanel = ({ day, items, onOpen, onClose }: Props) => (
  <SidePanel eyebrow={words.dayItems(items.length)} title={words.dayTitle(day)} onClose={onClose}>
    <ul>
      {items.map((one) => (
        <li key={one.id}>
          <button type="button" className={styles.row} onClick={() => onOpen(one.id)}>
            <ObligationSign obligation={one} />
            <span>
              <b>{one.agency}</b>
              <span className={styles.line}>
                {periodLabel(one.period)} · {one.regimeName}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  </SidePanel>
);
