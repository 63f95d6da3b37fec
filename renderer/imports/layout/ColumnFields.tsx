import { NativeSelect } from '@mantine/core';
import type { DataElement, Form } from '../../../shared/forms/forms.contract.ts';
import { ElementCode } from '../../../shared/ids.ts';
import type { Layout } from '../../../shared/imports/layout/layout.ts';
import { useForms } from '../../forms/use-forms.ts';
import { layoutWords as words } from '../../messages/layouts.ts';
import styles from './layout.module.css';
import { elementLineName } from './line-options.ts';
import type { LayoutDraft } from './use-layout.ts';

const skip = { value: '', label: words.skip };

/** Each column and what it counts; of one that may be about persons nothing can be chosen but to pass it over. */
export function ColumnFields({ draft: { layout, sheet, setElement } }: { readonly draft: LayoutDraft }) {
  const { data: forms } = useForms();
  const options = elementOptions(
    forms?.find(({ code }) => code === layout.form),
    layout,
  );
  const suspects = layout.across ? (sheet?.suspects ?? []) : [];
  const columns = layout.columns.filter(({ column }) => suspects.every((each) => each.column !== column));
  return (
    <fieldset className={styles.group}>
      <legend>{words.columns}</legend>
      {columns.map(({ column, header, element }) => (
        <NativeSelect
          key={column}
          label={words.columnHead(elementLineName(column, layout.across), header)}
          value={element ?? ''}
          data={options}
          onChange={({ currentTarget: { value } }) =>
            setElement(column, header, value === '' ? null : ElementCode.parse(value))
          }
        />
      ))}
      {suspects.map(({ column, told }) => (
        <NativeSelect
          key={column}
          label={words.suspect(elementLineName(column, true), told)}
          value={layout.columns.some((each) => each.column === column) ? 'skip' : ''}
          data={[
            { value: '', label: words.notChosen },
            { value: 'skip', label: words.skip },
          ]}
          onChange={({ currentTarget: { value } }) => value === 'skip' && setElement(column, told, null)}
        />
      ))}
    </fieldset>
  );
}

/** Elements of the level the table is about. */
export function elementOptions(form: Form | undefined, { places, district }: Pick<Layout, 'places' | 'district'>) {
  const isDistrict = places.kind === 'one' && places.place === district;
  const elements = (form?.blocks ?? [])
    .filter(({ rows }) => (rows === 'district') === isDistrict)
    .flatMap(({ groups }) => groups.flatMap((group) => group.elements));
  return [skip, ...elements.map(optionOf)];
}

const optionOf = ({ code, shortName }: DataElement) => ({ value: code, label: `${code} ${shortName}` });
