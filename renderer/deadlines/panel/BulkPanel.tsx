import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { decisionWords as words } from '../../messages/deadlines.ts';
import { SidePanel } from '../../page/SidePanel.tsx';
import { ObligationSign } from '../ObligationSign.tsx';
import { ObligationActions } from './ObligationActions.tsx';
import styles from './panel.module.css';

interface Props {
  readonly obligations: readonly Obligation[];
  readonly onClose: () => void;
}

/** One decision for all that is ticked: one command, one step back. */
export const BulkPanel = ({ obligations, onClose }: Props) => (
  <SidePanel title={words.panelMany(obligations.length)} onClose={onClose}>
    <ObligationActions obligations={obligations} />
    <ul className={styles.list}>
      {obligations.map((one) => (
        <li key={one.id}>
          <ObligationSign obligation={one} />
          <span>
            <b>{one.agency}</b>
            <span className={styles.line}>
              {periodLabel(one.period)} · {one.regimeName}
            </span>
          </span>
        </li>
      ))}
    </ul>
  </SidePanel>
);
