import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Place } from '../../../shared/places/places.contract.ts';
import { fold } from '../../../shared/text/fold.ts';
import panel from '../../deadlines/panel/panel.module.css';
import { unitName, changeWords as words } from '../../messages/places.ts';
import styles from '../places.module.css';

interface Props {
  readonly places: readonly Place[];
  readonly chosen: readonly Place[];
  readonly isSingle: boolean;
  readonly onChange: (chosen: readonly Place[]) => void;
}

const shown = 8;

/** The units that change: those ticked stay in view, others are found by name or code, without marks. */
export function UnitPicker({ places, chosen, isSingle, onChange }: Props) {
  const [sought, seek] = useState('');
  const ids = new Set(chosen.map(({ id }) => id));
  const found = sought.trim() === '' ? [] : places.filter((place) => !ids.has(place.id) && fits(place, fold(sought)));
  const toggle = (place: Place, isChosen: boolean) => {
    if (!isChosen) onChange(chosen.filter(({ id }) => id !== place.id));
    else onChange(isSingle ? [place] : [...chosen, place]);
  };
  const above = new Map(places.map((place) => [place.id, place]));
  const list = [...chosen, ...found.slice(0, shown)];
  return (
    <fieldset className={styles.units}>
      <legend>{words.units}</legend>
      <TextInput
        aria-label={words.pickHint}
        placeholder={words.pickHint}
        value={sought}
        onChange={({ currentTarget: { value } }) => seek(value)}
      />
      {list.length === 0 ? null : (
        <div className={panel.checkList}>
          {list.map((place) => (
            <Checkbox
              key={place.id}
              label={labelOf(place, place.parentId === null ? undefined : above.get(place.parentId))}
              checked={ids.has(place.id)}
              onChange={({ currentTarget: { checked } }) => toggle(place, checked)}
            />
          ))}
        </div>
      )}
      {found.length > shown ? <p className={styles.quiet}>{words.more(found.length - shown)}</p> : null}
    </fieldset>
  );
}

const fits = ({ level, code, type, name, aliases }: Place, sought: string): boolean =>
  level !== 'province' && [code, `${type} ${name}`, ...aliases].some((text) => fold(text).includes(sought));

/** 'Xã Cà Nàng (03685, Huyện Quỳnh Nhai)' */
const labelOf = (place: Place, parent: Place | undefined): string =>
  `${unitName(place)} (${[place.code, ...(parent?.level === 'district' ? [unitName(parent)] : [])].join(', ')})`;
