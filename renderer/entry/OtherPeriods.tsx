import { Button } from '@mantine/core';
import { contains } from '../../shared/calendar/period.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { periodsOfForm } from '../forms/fitting-period.ts';
import { entryWords as words } from '../messages/entry.ts';
import { periodOption } from '../messages/periods.ts';
import { Notice } from '../page/Notice.tsx';
import styles from './panel.module.css';

/** The form does not come for such a period: the periods it does come for, those that overlap first. */
export function OtherPeriods({ form }: { readonly form: Form }) {
  const { period, periods, choose } = usePeriod();
  const overlaps = (code: typeof period.code) => contains(code, period.code) || contains(period.code, code);
  const offered = periodsOfForm(form, periods).toSorted((a, b) => Number(overlaps(b.code)) - Number(overlaps(a.code)));
  return (
    <Notice tone="caution" message={words.wrongKind(form.code, period.code)}>
      <div className={styles.answers}>
        {offered.slice(0, 6).map((each) => (
          <Button key={each.code} variant="default" onClick={() => choose(each.code)}>
            {periodOption(each)}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
