import { Button, NativeSelect, TextInput } from '@mantine/core';
import { comparePeriods } from '../../../shared/calendar/period.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { ImportEntry } from '../../../shared/imports/history.contract.ts';
import { compareVietnamese } from '../../../shared/text/fold.ts';
import { historyWords } from '../../messages/import-history.ts';
import styles from './history.module.css';
import { type HistoryFilter, isEmpty, noFilter, StandingChoice } from './history-filter.ts';

interface Props {
  readonly entries: readonly ImportEntry[];
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
}

const words = historyWords.filters;

export function HistoryFilters({ entries, filter, onChange }: Props) {
  const about = entries.map(({ recognised }) => recognised);
  const districts = [...new Set(about.map(({ place }) => place))].toSorted(compareVietnamese);
  const forms = [...new Set(about.map(({ form }) => form))].toSorted(compareVietnamese);
  const periods = [...new Set(about.map(({ period }) => period))].toSorted((a, b) => comparePeriods(b, a));
  const set = (part: Partial<HistoryFilter>) => onChange({ ...filter, ...part });
  return (
    <search className={styles.filters} aria-label={words.label}>
      <TextInput
        className={styles.sought ?? ''}
        type="search"
        aria-label={words.sought}
        placeholder={words.soughtHint}
        value={filter.sought}
        onChange={({ currentTarget }) => set({ sought: currentTarget.value })}
      />
      <NativeSelect
        className={styles.district ?? ''}
        aria-label={words.district}
        value={filter.district}
        onChange={({ currentTarget }) => set({ district: currentTarget.value })}
        data={[{ value: '', label: words.allDistricts }, ...districts]}
      />
      <NativeSelect
        aria-label={words.form}
        value={filter.form}
        onChange={({ currentTarget }) => set({ form: currentTarget.value })}
        data={[{ value: '', label: words.allForms }, ...forms]}
      />
      <NativeSelect
        aria-label={words.period}
        value={filter.period}
        onChange={({ currentTarget }) => set({ period: currentTarget.value })}
        data={[
          { value: '', label: words.allPeriods },
          ...periods.map((value) => ({ value, label: `${periodLabel(value)}/${value.slice(0, 4)}` })),
        ]}
      />
      <NativeSelect
        aria-label={words.standing}
        value={filter.standing}
        onChange={({ currentTarget }) => set({ standing: StandingChoice.parse(currentTarget.value) })}
        data={StandingChoice.options.map((value) => ({ value, label: words.standingChoices[value] }))}
      />
      <Button variant="default" disabled={isEmpty(filter)} onClick={() => onChange(noFilter)}>
        {words.clear}
      </Button>
    </search>
  );
}
