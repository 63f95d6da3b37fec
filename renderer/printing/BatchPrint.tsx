import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Printable, Sides } from '../../shared/printing/printing.contract.ts';
import { printingWords as words } from '../messages/printing.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { StepProgress } from '../page/StepProgress.tsx';
import { BatchOutcome } from './BatchOutcome.tsx';
import { CopiesField, DuplexNote, SidesField } from './PrintFields.tsx';
import styles from './printing.module.css';
import { type BatchItem, usePrintBatch } from './use-printing.ts';

interface Props {
  readonly documents: readonly { readonly name: string; readonly printable: Printable }[];
}

/** Several documents in one go, each with copies of its own; 0 copies leave one out. */
export function BatchPrint({ documents }: Props) {
  const [wanted, setWanted] = useState<ReadonlyMap<number, number>>(new Map());
  const [sides, setSides] = useState<Sides>('one');
  const batch = usePrintBatch(sides);
  const items = documents.flatMap(({ name, printable }, index): BatchItem[] => {
    const copies = wanted.get(index) ?? usualCopies;
    return copies === 0 ? [] : [{ name, printable, copies }];
  });
  const choose = (index: number, copies: number) => setWanted(new Map([...wanted, [index, copies]]));
  const printed = batch.answers.size;
  return (
    <section className={styles.panel} aria-label={words.batch}>
      <div className={styles.buttons}>
        <CopiesField
          label={words.copiesOfEach}
          copies={items[0]?.copies ?? usualCopies}
          onChange={(copies) => setWanted(new Map(documents.map((_one, index) => [index, copies])))}
        />
        <SidesField sides={sides} onChange={setSides} />
      </div>
      <DuplexNote sides={sides} />
      <ul className={styles.documents}>
        {documents.map(({ name }, index) => (
          <DocumentCopies
            key={name}
            name={name}
            copies={wanted.get(index) ?? usualCopies}
            onChange={(copies) => choose(index, copies)}
          />
        ))}
      </ul>
      <Button variant="default" onClick={() => void batch.run(items)} disabled={batch.isRunning || items.length === 0}>
        {words.printBatch(
          items.length,
          items.reduce((sum, { copies }) => sum + copies, 0),
        )}
      </Button>
      {batch.isRunning ? (
        <StepProgress
          doing={words.doing}
          done={printed}
          all={batch.items.length}
          current={batch.items[printed]?.name ?? ''}
          onStop={batch.stop}
        />
      ) : null}
      <ErrorNotice error={batch.error} />
      {batch.isRunning || batch.items.length === 0 ? null : <BatchOutcome batch={batch} />}
    </section>
  );
}

interface CopiesProps {
  readonly name: string;
  readonly copies: number;
  readonly onChange: (copies: number) => void;
}

const DocumentCopies = ({ name, copies, onChange }: CopiesProps) => (
  <li>
    <label>
      <input
        type="checkbox"
        checked={copies !== 0}
        onChange={({ target }) => onChange(target.checked ? usualCopies : 0)}
      />
      {name}
    </label>
    {copies === 0 ? null : (
      <CopiesField label={words.copiesShort} spoken={words.copiesOf(name)} copies={copies} onChange={onChange} />
    )}
  </li>
);

/** One for the files, one to send. */
const usualCopies = 2;
