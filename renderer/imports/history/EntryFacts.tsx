import type { ReactNode } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { ImportId } from '../../../shared/ids.ts';
import type { ImportEntry } from '../../../shared/imports/history.contract.ts';
import panel from '../../deadlines/panel/panel.module.css';
import { stateSign, historyWords as words } from '../../messages/import-history.ts';
import { countsLine } from '../../messages/imports.ts';
import { bytes } from '../../messages/numbers.ts';
import { dayAndTime } from '../../messages/time.ts';
import { Sign } from '../../page/Sign.tsx';
import styles from './history.module.css';

interface Props {
  readonly entry: ImportEntry;
  readonly entries: readonly ImportEntry[];
  readonly onOpen: (id: ImportId) => void;
}

/** What the receipt says, and what became of the file. */
export function EntryFacts({ entry, entries, onOpen }: Props) {
  const { recognised, undone } = entry;
  const { tone, mark, word } = stateSign(entry);
  const links = { entries, onOpen };
  return (
    <>
      <p>
        <Sign tone={tone} mark={mark} word={word} />
      </p>
      <dl className={panel.dates}>
        <Fact name={words.facts.place}>{recognised.place}</Fact>
        <Fact name={words.facts.form}>
          {words.form(recognised.form, recognised.formVersion, recognised.periodLabel)}
        </Fact>
        <Fact name={words.facts.receivedOn}>{formatDay(entry.receivedOn)}</Fact>
        <Fact name={words.facts.appliedAt}>{dayAndTime(entry.appliedAt)}</Fact>
        <Fact name={words.facts.file}>{entry.fileName}</Fact>
        <Fact name={words.facts.size}>{bytes(entry.bytes)}</Fact>
        <Fact name={words.facts.hash}>
          <code className={styles.hash}>{entry.sha256}</code>
        </Fact>
        <Fact name={words.facts.cells}>{countsLine(entry.counts)}</Fact>
        {undone === null ? (
          <>
            <Fact name={words.facts.replaces}>
              <OtherEntry id={entry.replaces} none={words.first} {...links} />
            </Fact>
            <Fact name={words.facts.replacedBy}>
              <OtherEntry id={entry.replacedBy} none={words.newest} {...links} />
            </Fact>
          </>
        ) : (
          <>
            <Fact name={words.facts.undoneAt}>{dayAndTime(undone.at)}</Fact>
            <Fact name={words.facts.undoneReason}>{undone.reason}</Fact>
          </>
        )}
      </dl>
      {undone === null ? null : <p className={panel.quiet}>{words.sameFile}</p>}
    </>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd className={styles.fact}>{children}</dd>
  </>
);

interface OtherProps extends Omit<Props, 'entry'> {
  readonly id: ImportId | null;
  readonly none: string;
}

function OtherEntry({ id, none, entries, onOpen }: OtherProps) {
  const other = entries.find((each) => each.id === id);
  if (other === undefined) return none;
  return (
    <button type="button" className={styles.link} onClick={() => onOpen(other.id)}>
      {words.receipt(other.id)}, {other.fileName}
    </button>
  );
}
