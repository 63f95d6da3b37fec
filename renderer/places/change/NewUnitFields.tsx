import { NativeSelect, TextInput } from '@mantine/core';
import type { PlaceChange } from '../../../shared/places/change-set.ts';
import { PlaceType } from '../../../shared/places/place-seed.ts';
import type { Place } from '../../../shared/places/places.contract.ts';
import { unitName, changeWords as words } from '../../messages/places.ts';
import styles from '../places.module.css';
import type { UnitDraft } from './change-draft.ts';

interface Props {
  readonly title: string;
  readonly kind: PlaceChange['kind'];
  readonly unit: UnitDraft;
  readonly parents: readonly Place[];
  readonly onChange: (part: Partial<UnitDraft>) => void;
}

/** Only the fields the kind of change asks for. */
export function NewUnitFields({ title, kind, unit, parents, onChange }: Props) {
  const isAsked = (single: PlaceChange['kind']) => kind === 'merge' || kind === 'split' || kind === single;
  return (
    <fieldset className={styles.newUnit}>
      <legend>{title}</legend>
      {isAsked('recode') ? (
        <TextInput
          label={words.code}
          value={unit.code}
          maxLength={5}
          onChange={({ currentTarget: { value } }) => onChange({ code: value })}
        />
      ) : null}
      {isAsked('rename') ? (
        <TextInput
          label={words.newName}
          value={unit.name}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => onChange({ name: value })}
        />
      ) : null}
      {isAsked('retype') ? (
        <NativeSelect
          label={words.type}
          value={unit.type}
          data={PlaceType.options.filter((type) => type !== 'Tỉnh')}
          onChange={({ currentTarget: { value } }) => onChange({ type: value })}
        />
      ) : null}
      {isAsked('move') ? (
        <NativeSelect
          label={words.parent}
          value={unit.parent}
          data={parents.map((place) => ({ value: place.code, label: unitName(place) }))}
          onChange={({ currentTarget: { value } }) => onChange({ parent: value })}
        />
      ) : null}
    </fieldset>
  );
}
