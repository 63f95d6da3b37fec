import { PeriodSelect } from '../deadlines/PeriodSelect.tsx';
import { usePeriod } from '../deadlines/period-context.tsx';
import { shell } from '../messages/shell.ts';
import { Sign } from '../page/Sign.tsx';
import { usePlan } from '../plan/use-plan.ts';
import styles from './TopBar.module.css';

export function TopBar({ isSample }: { readonly isSample: boolean }) {
  const { year, periods, period, choose } = usePeriod();
  const { data: plan } = usePlan();
  return (
    <header className={styles.bar}>
      <span className={styles.product}>{shell.product}</span>
      <span className={styles.plan} title={plan?.title}>
        {plan?.title}
      </span>
      <span className={styles.year}>{shell.year(year)}</span>
      <div className={styles.period}>
        <PeriodSelect label={shell.period} labelHidden periods={periods} value={period.code} onChange={choose} />
      </div>
      {isSample ? <Sign tone="caution" mark={shell.sample} /> : null}
    </header>
  );
}
