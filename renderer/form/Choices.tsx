import { useId } from 'react';
import styles from './Choices.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly name: string }[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** One of a few, all in view; a single one is no choice. */
export function Choices({ label, options, chosen, onChoose }: Props) {
  const name = useId();
  if (options.length < 2) return null;
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {options.map((option, index) => (
        <label key={option.name}>
          <input type="radio" name={name} checked={index === chosen} onChange={() => onChoose(index)} />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
