import { Checkbox } from '@mantine/core';
import type { PlaceId } from '../../shared/ids.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import { formWords as words } from '../messages/forms.ts';
import styles from './forms.module.css';

interface Props {
  readonly districts: readonly Place[];
  readonly left: ReadonlySet<PlaceId>;
  /** Districts left out; nobody is left out at first, whoever there is. */
  readonly onChange: (left: ReadonlySet<PlaceId>) => void;
}

export function DistrictChoice({ districts, left, onChange }: Props) {
  const ids = districts.map(({ id }) => id);
  const toggle = (id: PlaceId) => onChange(left.has(id) ? without(left, id) : new Set([...left, id]));
  return (
    <fieldset className={styles.districts}>
      <legend>{words.districts}</legend>
      <Checkbox
        label={words.all}
        checked={left.size === 0}
        indeterminate={left.size > 0 && left.size < ids.length}
        onChange={() => onChange(new Set(left.size === 0 ? ids : []))}
      />
      <div className={styles.boxes}>
        {districts.map(({ id, type, name }) => (
          <Checkbox key={id} label={`${type} ${name}`} checked={!left.has(id)} onChange={() => toggle(id)} />
        ))}
      </div>
    </fieldset>
  );
}

const without = (set: ReadonlySet<PlaceId>, id: PlaceId): ReadonlySet<PlaceId> =>
  new Set([...set].filter((other) => other !== id));
