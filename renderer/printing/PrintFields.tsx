import { mostCopies, Sides } from '../../shared/printing/printing.contract.ts';
import { Choices } from '../form/Choices.tsx';
import { printingWords as words } from '../messages/printing.ts';
import styles from './printing.module.css';

interface CopiesProps {
  readonly label: string;
  readonly copies: number;
  readonly onChange: (copies: number) => void;
}

/** An empty or impossible number is not taken: the one before stays. */
export const CopiesField = ({ label, copies, onChange }: CopiesProps) => (
  <label className={styles.copies}>
    {label}
    <input
      type="number"
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

const options = Sides.options.map((sides) => ({ sides, name: words.sideNames[sides] }));

interface SidesProps {
  readonly sides: Sides;
  readonly onChange: (sides: Sides) => void;
}

export const SidesChoice = ({ sides, onChange }: SidesProps) => (
  <>
    <Choices
      label={words.sides}
      options={options}
      chosen={Sides.options.indexOf(sides)}
      onChoose={(index) => onChange(options[index]?.sides ?? sides)}
    />
    {sides === 'two' ? <p className={styles.hint}>{words.duplexNote}</p> : null}
  </>
);
