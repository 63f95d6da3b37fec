import { PeriodSelect } from '../deadlines/PeriodSelect.tsx';
import { usePeriod } from '../deadlines/period-context.tsx';
import { TableExport } from '../exports/TableExport.tsx';
import { Help } from '../help/Help.tsx';
import { shell } from '../messages/shell.ts';
import { Sign } from '../page/Sign.tsx';
import { PlanSwitch } from '../plan/PlanSwitch.tsx';
import { LockButton } from '../screen-lock/LockButton.tsx';
import styles from './TopBar.module.css';

export function TopBar({ isSample }: { readonly isSample: boolean }) {
  const { periods, period, choose } = usePeriod();
  return (
    <header className={styles.bar}>
      <span className={styles.product}>{shell.product}</span>
      <PlanSwitch className={styles.plan} />
      <div className={styles.period}>
        <PeriodSelect label={shell.period} labelHidden periods={periods} value={period.code} onChange={choose} />
      </div>
      {isSample ? <Sign tone="caution" mark={shell.sample} /> : null}
      <div className={styles.export}>
        <LockButton />
        <TableExport />
        <Help />
      </div>
    </header>
  );
}
