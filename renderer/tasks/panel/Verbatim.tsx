import { Highlighted } from '../search/Highlighted.tsx';

interface Props {
  readonly text: string;
  /** What is searched. */
  readonly words: readonly string[];
}

/** The plan's words as they stand; what it prints in italics stands between asterisks. */
export const Verbatim = ({ text, words }: Props) => (
  <>
    {text.split(/\*([^*]+)\*/).map((part, index) => {
      const key = `${index} ${part}`;
      const Kind = index % 2 === 1 ? 'em' : 'span';
      return (
        <Kind key={key}>
          <Highlighted text={part} words={words} />
        </Kind>
      );
    })}
  </>
);
