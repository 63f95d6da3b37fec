import { useId } from 'react';
import type { LetterOrder } from '../../shared/letters/letters.contract.ts';
import { letterDialogWords as words } from '../messages/letters.ts';
import styles from './LetterDialog.module.css';

type Shape = LetterOrder['shape'];

const shapes: readonly Shape[] = ['each', 'joint'];

interface Props {
  readonly shape: Shape;
  readonly onChoose: (shape: Shape) => void;
}

export function ShapeChoice({ shape, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{words.shape}</legend>
      {shapes.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === shape} onChange={() => onChoose(each)} />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
