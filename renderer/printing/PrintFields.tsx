import { mostCopies, type Sides } from '../../shared/printing/printing.contract.ts';
import { printingWords as words } from '../messages/printing.ts';
import styles from './printing.module.css';

interface CopiesProps {
  readonly label: string;
  /** The whole of it for those who listen, where the label leaves out what it is about. */
  readonly spoken?: string;
  readonly copies: number;
  readonly onChange: (copies: number) => void;
}

/** An empty or impossible number is not taken: the one before stays. */
export const CopiesField = ({ label, spoken, copies, onChange }: CopiesProps) => (
  <label className={styles.copies}>
    {label}
    <input
      type="number"
      aria-label={spoken}
      min={1}
      max={mostCopies}
      value={copies}
      onChange={({ target }) => {
        const wanted = target.valueAsNumber;
        if (Number.isInteger(wanted) && wanted >= 1 && wanted <= mostCopies) onChange(wanted);
      }}
    />
  </label>
);

interface SidesProps {
  readonly sides: Sides;
  readonly onChange: (sides: Sides) => void;
}

export const SidesField = ({ sides, onChange }: SidesProps) => (
  <label className={styles.sides}>
    <input
      type="checkbox"
      checked={sides === 'two'}
      onChange={({ target }) => onChange(target.checked ? 'two' : 'one')}
    />
    {words.twoSides}
  </label>
);

/** How both sides lie, said only where both are wanted. */
export const DuplexNote = ({ sides }: Pick<SidesProps, 'sides'>) =>
  sides === 'two' ? <p className={styles.hint}>{words.duplexNote}</p> : null;
