import type { LetterOrder } from '../../shared/letters/letters.contract.ts';
import { Choices } from '../form/Choices.tsx';
import { letterDialogWords as words } from '../messages/letters.ts';

type Shape = LetterOrder['shape'];

const shapes: readonly Shape[] = ['each', 'joint'];

interface Props {
  readonly shape: Shape;
  readonly onChoose: (shape: Shape) => void;
}

export const ShapeChoice = ({ shape, onChoose }: Props) => (
  <Choices
    label={words.shape}
    options={shapes.map((each) => ({ name: words[each] }))}
    chosen={shapes.indexOf(shape)}
    onChoose={(index) => onChoose(shapes[index] ?? shape)}
  />
);
