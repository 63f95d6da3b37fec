import { Checkbox } from '@mantine/core';
import type { ChangePreview, NewAgency } from '../../../shared/places/places.contract.ts';
import panel from '../../deadlines/panel/panel.module.css';
import { previewWords as words } from '../../messages/places.ts';
import styles from '../places.module.css';

interface Props {
  readonly preview: ChangePreview;
  readonly chosen: readonly NewAgency[];
  readonly onChange: (chosen: readonly NewAgency[]) => void;
}

/** Bodies that end with their unit, and those the officer may add. */
export const AgencyChoices = ({ preview: { agencies, newAgencies }, chosen, onChange }: Props) => (
  <>
    {agencies.length === 0 ? null : (
      <div>
        <h4 className={styles.heading}>{words.agencies}</h4>
        <ul>
          {agencies.map(({ agency, name, lastDay, owedLater }) => (
            <li key={agency}>{words.agency(name, lastDay, owedLater)}</li>
          ))}
        </ul>
        <p className={styles.quiet}>{words.handWork}</p>
      </div>
    )}
    {newAgencies.length === 0 ? null : (
      <fieldset className={panel.checks}>
        <legend>{words.newAgencies}</legend>
        <div className={panel.checkList}>
          {newAgencies.map((agency) => (
            <Checkbox
              key={agency.unit}
              label={agency.name}
              checked={chosen.some(({ unit }) => unit === agency.unit)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...chosen, agency] : chosen.filter(({ unit }) => unit !== agency.unit))
              }
            />
          ))}
        </div>
      </fieldset>
    )}
  </>
);
