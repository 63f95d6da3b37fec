import { highlight } from '../../../shared/text/highlight.ts';

interface Props {
  readonly text: string;
  /** None: nothing is searched. */
  readonly words: readonly string[];
}

/** A text with what was searched marked in it. */
export const Highlighted = ({ text, words }: Props) => (
  <>
    {highlight(text, words).map((part, index) => {
      const key = `${index} ${part.text}`;
      return part.isHit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
    })}
  </>
);
