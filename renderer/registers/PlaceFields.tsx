import { NativeSelect } from '@mantine/core';
import type { Day } from '../../shared/calendar/day.ts';
import { PlaceId } from '../../shared/ids.ts';
import type { PlaceLevel } from '../../shared/places/place-seed.ts';
import { unitName } from '../messages/places.ts';
import { registerWords as words } from '../messages/registers.ts';
import { usePlaces } from '../places/use-places.ts';
import styles from './registers.module.css';

interface Props {
  readonly on: Day;
  readonly level: PlaceLevel;
  readonly place: PlaceId | undefined;
  readonly onChange: (place: PlaceId | undefined) => void;
}

/** The district first, then one of its communes or the whole of it; places are those of the entry's day. */
export function PlaceFields({ on, level, place, onChange }: Props) {
  const places = usePlaces(on).data ?? [];
  const chosen = places.find(({ id }) => id === place);
  const district = chosen?.level === 'commune' ? chosen.parentId : chosen?.id;
  const districts = places.filter((each) => each.level !== 'commune');
  const communes = places.filter((each) => each.level === 'commune' && each.parentId === district);
  const choose = (value: string) => onChange(value === '' ? undefined : PlaceId.parse(Number(value)));
  const option = (each: (typeof places)[number]) => ({ value: String(each.id), label: unitName(each) });
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={words.district}
        withAsterisk
        value={district === undefined || district === null ? '' : String(district)}
        data={[{ value: '', label: '' }, ...districts.map(option)]}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {level !== 'commune' ? null : (
        <NativeSelect
          label={words.commune}
          value={chosen?.level === 'commune' ? String(chosen.id) : String(district ?? '')}
          data={[{ value: String(district ?? ''), label: words.wholeDistrict }, ...communes.map(option)]}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
    </div>
  );
}
