import { type FigureShape, figureNumber, figureWords, type ShownFigure } from '../messages/figures.ts';
import styles from './FigureText.module.css';

interface Props {
  /** Null: chưa có số liệu. */
  readonly figure: ShownFigure | null;
  readonly shape?: FigureShape | undefined;
}

/** The four states of a figure; none of them looks like another. */
export function FigureText({ figure, shape }: Props) {
  if (figure === null) {
    return (
      <span className={styles.missing} title={figureWords.missing}>
        <span className="visually-hidden">{figureWords.missing}</span>
      </span>
    );
  }
  switch (figure.state) {
    case 'number':
      return <>{figureNumber(figure.value, shape)}</>;
    case 'none':
      return (
        <abbr className={styles.word} title={figureWords.noneLong}>
          {figureWords.none}
        </abbr>
      );
    case 'not-applicable':
      return (
        <abbr className={styles.word} title={figureWords.notApplicableLong}>
          {figureWords.notApplicable}
        </abbr>
      );
  }
}
