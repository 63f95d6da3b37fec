import type { RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import { dayInYear } from '../../messages/deadlines.ts';
import { ruleSentence, ruleWords as words } from '../../messages/rules.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { usePeriod } from '../period-context.tsx';
import styles from './rules.module.css';
import type { Names } from './use-names.ts';
import { useRulePreview } from './use-rule-preview.ts';

/** The rule as it reads now, and the dates it would make. */
export function RulePreview({ draft, names }: { readonly draft: RegimeDraft; readonly names: Names }) {
  const { year } = usePeriod();
  const { data, error } = useRulePreview(draft);
  return (
    <div className={styles.preview} role="status">
      <p className={styles.spoken}>{ruleSentence(names.spoken(draft, data?.bodies ?? 0))}</p>
      <p className={styles.previewDates}>
        {data === undefined || data.dates.length > 0
          ? `${words.preview}: ${(data?.dates ?? []).map(({ dueOn }) => dayInYear(dueOn, year)).join(', ')}`
          : words.previewNone}
      </p>
      <ErrorNotice error={error} />
    </div>
  );
}
