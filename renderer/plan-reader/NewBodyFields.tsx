import { NativeSelect, TextInput } from '@mantine/core';
import { AgencyKind, Binding } from '../../shared/agencies/agency-seed.ts';
import type { NewBody } from '../../shared/plan-reader/proposal.ts';
import { agencyKindNames, bindingNames, readerWords } from '../messages/plan-reader.ts';
import { setNewBody } from './draft.ts';
import styles from './plan-reader.module.css';

const words = readerWords.form;
/** A district's committee belongs to a place and comes with it. */
const kindOptions = AgencyKind.options
  .filter((value) => value !== 'district')
  .map((value) => ({ value, label: agencyKindNames[value] }));
const bindingOptions = Binding.options.map((value) => ({ value, label: bindingNames[value] }));

export const NewBodyFields = ({ body }: { readonly body: NewBody }) => (
  <li className={styles.newBodyFields}>
    <TextInput
      label={words.bodyName}
      value={body.name}
      onChange={(event) => setNewBody({ ...body, name: event.currentTarget.value })}
    />
    <NativeSelect
      label={words.bodyKind}
      data={kindOptions}
      value={body.kind}
      onChange={(event) => {
        const kind = AgencyKind.safeParse(event.currentTarget.value);
        if (kind.success) setNewBody({ ...body, kind: kind.data });
      }}
    />
    <div className={styles.pair}>
      <TextInput
        label={words.bodyShort}
        value={body.shortName}
        onChange={(event) => setNewBody({ ...body, shortName: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.bodyBinding}
        data={bindingOptions}
        value={body.binding}
        onChange={(event) => {
          const binding = Binding.safeParse(event.currentTarget.value);
          if (binding.success) setNewBody({ ...body, binding: binding.data });
        }}
      />
    </div>
  </li>
);
