import { Link } from '@tanstack/react-router';
import type { FindingFigure } from '../../shared/checks/checks.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { checkWords } from '../messages/checks.ts';
import styles from './checks.module.css';
import { useFigureSheet } from './use-checks.ts';

const words = checkWords.panel;

/** To the form in which the figure is typed; the window goes to the figure's own period. */
export function FigureLink({ figure }: { readonly figure: FindingFigure }) {
  const { period, choose } = usePeriod();
  const sheet = useFigureSheet(figure, period.administrative.to);
  const name = words.figureName(figure);
  if (sheet === undefined) return name;
  return (
    <Link to="/nhap-so-lieu" search={sheet} className={styles.link ?? ''} onClick={() => choose(figure.period)}>
      {name}
    </Link>
  );
}
