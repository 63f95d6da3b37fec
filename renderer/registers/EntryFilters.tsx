import { NativeSelect, TextInput } from '@mantine/core';
import type { RegisterLife } from '../../shared/registers/register-life.ts';
import type { EntryFilter } from '../../shared/registers/registers.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { OptionalDayField } from '../form/OptionalDayField.tsx';
import { caseWords } from '../messages/register-cases.ts';
import { registerWords as words } from '../messages/registers.ts';
import room from '../page/room.module.css';
import { caseOptions, chosenBy, chosenText } from './case-filter.ts';
import { DistrictSelect } from './DistrictSelect.tsx';

interface Props {
  readonly life: RegisterLife | undefined;
  readonly filter: EntryFilter;
  readonly onChange: (filter: EntryFilter) => void;
}

export function EntryFilters({ life, filter, onChange }: Props) {
  const { period } = usePeriod();
  const set = (part: Partial<EntryFilter>) => onChange({ ...filter, ...part });
  return (
    <search className={room.filters}>
      <TextInput
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onChange={({ currentTarget }) => set({ search: currentTarget.value })}
      />
      <DistrictSelect
        on={period.administrative.to}
        district={filter.district}
        onChange={(district) => set({ district })}
      />
      {life === undefined ? null : (
        <NativeSelect
          aria-label={caseWords.state}
          value={chosenText(filter)}
          data={caseOptions(life)}
          onChange={({ currentTarget: { value } }) => set(chosenBy(value))}
        />
      )}
      <div className={room.days}>
        <OptionalDayField label={words.from} value={filter.from} onChange={(from) => set({ from })} />
        <OptionalDayField label={words.to} value={filter.to} onChange={(to) => set({ to })} />
      </div>
    </search>
  );
}
