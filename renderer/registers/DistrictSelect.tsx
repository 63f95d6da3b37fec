import { NativeSelect } from '@mantine/core';
import type { Day } from '../../shared/calendar/day.ts';
import { PlaceId } from '../../shared/ids.ts';
import { unitName } from '../messages/places.ts';
import { registerWords as words } from '../messages/registers.ts';
import { useDistricts } from '../places/use-districts.ts';

interface Props {
  readonly on: Day;
  readonly district: PlaceId | null;
  readonly onChange: (district: PlaceId | null) => void;
}

/** One district of the day, or the whole province. */
export function DistrictSelect({ on, district, onChange }: Props) {
  const { districts } = useDistricts(on);
  return (
    <NativeSelect
      aria-label={words.district}
      value={district === null ? '' : String(district)}
      data={[
        { value: '', label: words.everywhere },
        ...districts.map((place) => ({ value: String(place.id), label: unitName(place) })),
      ]}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : PlaceId.parse(Number(value)))}
    />
  );
}
