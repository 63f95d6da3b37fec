import type { TextReading } from '../../shared/imports/imports.contract.ts';
import type { ColumnConversion } from '../../shared/imports/sheet.ts';
import { textReadingWords as words } from '../messages/text-reading.ts';
import marks from '../page/before-after.module.css';
import table from '../page/table.module.css';
import styles from './imports.module.css';

/** In which encoding the text of the file was, and what came of it, column by column. */
export function TextReadingDetails({ text: { conversions, plainText } }: { readonly text: TextReading }) {
  if (conversions.length === 0 && plainText === null) return null;
  const doubt = plainText === null ? undefined : words.doubt(plainText);
  return (
    <section>
      <h3 className={styles.heading}>{words.title}</h3>
      {plainText === null ? null : <p>{words.plainText(plainText)}</p>}
      {doubt === undefined ? null : <p className={styles.doubt}>{doubt}</p>}
      {conversions.length > 0 ? <Conversions conversions={conversions} /> : null}
      {conversions.every(({ converted }) => converted) ? null : <p className={styles.doubt}>{words.checkUndecided}</p>}
    </section>
  );
}

const Conversions = ({ conversions }: { readonly conversions: readonly ColumnConversion[] }) => (
  <table className={table.table} aria-label={words.table}>
    <thead>
      <tr>
        <th>{words.columns.place}</th>
        <th>{words.columns.encoding}</th>
        <th>{words.columns.before}</th>
        <th>{words.columns.after}</th>
      </tr>
    </thead>
    <tbody>
      {conversions.map((conversion) => (
        <ConversionRows
          key={`${conversion.sheet} ${conversion.column} ${conversion.encoding} ${conversion.converted}`}
          conversion={conversion}
        />
      ))}
    </tbody>
  </table>
);

/** Old and new of each sample stand beside each other. */
const ConversionRows = ({ conversion }: { readonly conversion: ColumnConversion }) =>
  conversion.samples.map(({ cell, before, after }, index) => (
    <tr key={cell}>
      {index === 0 ? <ConversionHead conversion={conversion} /> : null}
      <td className={styles.sample}>{before}</td>
      <td className={styles.sample}>{conversion.converted ? <ins className={marks.after}>{after}</ins> : after}</td>
    </tr>
  ));

const ConversionHead = ({ conversion }: { readonly conversion: ColumnConversion }) => (
  <>
    <td rowSpan={conversion.samples.length} className={styles.place}>
      {words.place(conversion)}
    </td>
    <td rowSpan={conversion.samples.length} className={table.quiet}>
      {words.encoding(conversion)}
      {conversion.converted ? null : <b> ({words.undecided})</b>}
    </td>
  </>
);
