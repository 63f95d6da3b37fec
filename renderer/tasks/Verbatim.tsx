/** The plan's words as they stand; what it prints in italics stands between asterisks. */
export const Verbatim = ({ text }: { readonly text: string }) => (
  <>
    {text.split(/\*([^*]+)\*/).map((part, index) => {
      const key = `${index} ${part}`;
      return index % 2 === 1 ? <em key={key}>{part}</em> : <span key={key}>{part}</span>;
    })}
  </>
);
