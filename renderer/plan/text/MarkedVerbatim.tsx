import { highlight } from '../../../shared/text/highlight.ts';

interface Props {
  readonly text: string;
  /** What was searched; none: nothing is marked. */
  readonly words: readonly string[];
}

/** The plan's words as they stand: what it prints in italics stands between asterisks, what was searched is marked. */
export const MarkedVerbatim = ({ text, words }: Props) => (
  <>
    {text.split(/\*([^*]+)\*/).map((part, index) => {
      const key = `${index} ${part}`;
      return index % 2 === 1 ? (
        <em key={key}>
          <Marked text={part} words={words} />
        </em>
      ) : (
        <Marked key={key} text={part} words={words} />
      );
    })}
  </>
);

const Marked = ({ text, words }: Props) => (
  <>
    {highlight(text, words).map((part, index) => {
      const key = `${index} ${part.text}`;
      return part.isHit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
    })}
  </>
);
