import { Button } from '@mantine/core';
import type { LetterId } from '../../shared/ids.ts';
import type { LoggedLetter } from '../../shared/letters/letters.contract.ts';
import { ColumnTable } from '../columns/ColumnTable.tsx';
import { letterKindNames, letterWords as words } from '../messages/letters.ts';
import { dayAndTime } from '../messages/time.ts';
import table from '../page/table.module.css';
import styles from './letters.module.css';

interface Props {
  readonly letters: readonly LoggedLetter[];
  readonly chosen: LetterId | undefined;
  readonly onChoose: (letter: LetterId) => void;
}

const { madeAt, kind, agencies, subject, file } = words.columns;
const heads = [madeAt, kind, agencies, subject, null, file];

/** Beside an open panel there is no room for the file: the panel names it. */
export const LetterTable = ({ letters, chosen, onChoose }: Props) => (
  <ColumnTable columns={heads} className={table.table ?? ''} aria-label={words.log}>
    <thead>
      <tr>
        <th>{words.columns.madeAt}</th>
        <th>{words.columns.kind}</th>
        <th>{words.columns.agencies}</th>
        <th>{words.columns.subject}</th>
        <th>{words.columns.issued}</th>
        {chosen === undefined ? <th>{words.columns.file}</th> : null}
      </tr>
    </thead>
    <tbody>
      {letters.map((letter) => (
        <tr key={letter.id} data-selected={letter.id === chosen}>
          <td className={table.code}>{dayAndTime(letter.madeAt)}</td>
          <td className={styles.kind}>{letterKindNames[letter.kind]}</td>
          <td>
            <Agencies agencies={letter.agencies} />
          </td>
          <td>{letter.subject}</td>
          <td>
            <Issue letter={letter} onChoose={() => onChoose(letter.id)} />
          </td>
          {chosen === undefined ? <td className={styles.file}>{letter.fileName}</td> : null}
        </tr>
      ))}
    </tbody>
  </ColumnTable>
);

const shownAgencies = 3;

/** A joint letter goes to many: its panel names them all. */
const Agencies = ({ agencies }: Pick<LoggedLetter, 'agencies'>) => (
  <>
    {agencies.slice(0, shownAgencies).map((agency) => (
      <p key={agency.name}>{words.agency(agency)}</p>
    ))}
    {agencies.length > shownAgencies ? (
      <p className={table.quiet}>{words.moreAgencies(agencies.length - shownAgencies)}</p>
    ) : null}
  </>
);

/** As recorded, or the way to record it; both lead to the panel. */
function Issue({ letter, onChoose }: { readonly letter: LoggedLetter; readonly onChoose: () => void }) {
  const { number, issuedOn, subject } = letter;
  const isRecorded = number !== '' || issuedOn !== null;
  return isRecorded ? (
    <button type="button" className={styles.link} aria-label={words.changeOf(subject)} onClick={onChoose}>
      {words.issued(number, issuedOn)}
    </button>
  ) : (
    <Button variant="default" aria-label={words.recordOf(subject)} onClick={onChoose}>
      {words.record}
    </Button>
  );
}
