import { NativeSelect } from '@mantine/core';
import { ReportRecipient } from '../../shared/reports/report-choice.ts';
import { PeriodSelect } from '../deadlines/PeriodSelect.tsx';
import { usePeriod } from '../deadlines/period-context.tsx';
import { AudienceChoice } from '../form/AudienceChoice.tsx';
import { reportWords as words } from '../messages/reports.ts';
import { AnnexChoice } from './AnnexChoice.tsx';
import { AudienceHint } from './AudienceHint.tsx';
import { RequestChoice } from './RequestChoice.tsx';
import styles from './reports.module.css';
import type { ReportChoiceState } from './use-report-choice.ts';

const recipients = ReportRecipient.options.map((value) => ({ value, label: words.recipients[value] }));

/** Which report it is: of which period, to whom, for whose eyes, with what behind it. */
export function ReportChoices({ state }: { readonly state: ReportChoiceState }) {
  const { periods, period, choose } = usePeriod();
  const { choice, annexes, setRecipient, setAudience, setDocument, toggleAnnex } = state;
  return (
    <div className={styles.choices}>
      <PeriodSelect label={words.period} periods={periods} value={period.code} onChange={choose} />
      <NativeSelect
        label={words.recipient}
        data={recipients}
        value={choice.recipient}
        onChange={(event) => setRecipient(ReportRecipient.parse(event.currentTarget.value))}
      />
      <RequestChoice document={choice.request?.document ?? null} onChange={setDocument} />
      <AnnexChoice chosen={annexes} onToggle={toggleAnnex} />
      <div>
        <AudienceChoice chosen={choice.audience} onChoose={setAudience} />
        <AudienceHint audience={choice.audience} />
      </div>
    </div>
  );
}
