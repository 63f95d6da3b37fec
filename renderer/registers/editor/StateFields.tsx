import { TextInput } from '@mantine/core';
import type { RegisterLife } from '../../../shared/registers/register-life.ts';
import { lifeEditorWords as words } from '../../messages/life-editor.ts';
import type { DefinitionFaults } from './definition-faults.ts';
import styles from './editor.module.css';
import { withState } from './life-draft.ts';

interface Props {
  readonly life: RegisterLife;
  readonly faults: DefinitionFaults['states'];
  readonly onChange: (life: RegisterLife) => void;
}

/** How a case may stand: the letter it has on paper, and its name. */
export const StateFields = ({ life, faults, onChange }: Props) => (
  <fieldset className={styles.step}>
    <legend>{words.states}</legend>
    <div className={styles.states}>
      {life.states.map(({ code, name, mark }, at) => (
        <div key={code} className={styles.state}>
          <TextInput
            className={styles.mark}
            aria-label={words.markOf(at + 1)}
            value={mark}
            maxLength={2}
            onChange={({ currentTarget: { value } }) => onChange(withState(life, code, { mark: value }))}
          />
          <TextInput
            aria-label={words.stateNameOf(at + 1)}
            value={name}
            maxLength={120}
            error={faults.get(code)}
            onChange={({ currentTarget: { value } }) => onChange(withState(life, code, { name: value }))}
          />
        </div>
      ))}
    </div>
  </fieldset>
);
