import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { KeptPrint, PrintComparison } from '../../../shared/reports/life/life.contract.ts';
import { compareWords as words } from '../../messages/report-life.ts';
import { Await } from '../../page/Await.tsx';
import marks from '../../page/before-after.module.css';
import { Card } from '../../page/Card.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import table from '../../page/table.module.css';
import { PaperActions } from '../../papers/PaperActions.tsx';
import styles from './life.module.css';
import { useComparedPrints, usePrints } from './use-life.ts';

/** Any two prints of one kind, as they were printed. */
export const CompareView = () => <Await answer={usePrints()}>{(prints) => <ChosenPrints prints={prints} />}</Await>;

/** The newest print against the one before it, unless others are chosen. */
function ChosenPrints({ prints }: { readonly prints: readonly KeptPrint[] }) {
  const [afterId, setAfterId] = useState<number>();
  const [beforeId, setBeforeId] = useState<number>();
  const hasOther = (print: KeptPrint) => prints.some(({ id, kind }) => id !== print.id && kind === print.kind);
  const afters = prints.filter(hasOther);
  const after = afters.find(({ id }) => id === afterId) ?? afters[0];
  const befores = prints.filter(({ id, kind }) => id !== after?.id && kind === after?.kind);
  const before =
    befores.find(({ id }) => id === beforeId) ?? befores.find(({ id }) => id < (after?.id ?? 0)) ?? befores[0];
  if (after === undefined || before === undefined)
    return (
      <Card fill>
        <EmptyState message={words.tooFew} />
      </Card>
    );
  return (
    <Card title={words.title} fill scroll>
      <div className={styles.compared}>
        <PrintSelect label={words.before} prints={befores} chosen={before} onChoose={setBeforeId} />
        <PrintSelect label={words.after} prints={afters} chosen={after} onChoose={setAfterId} />
        <PaperActions
          label={words.print}
          papers={[{ name: words.paper, paper: { kind: 'report-comparison', before: before.id, after: after.id } }]}
        />
      </div>
      <Compared before={before.id} after={after.id} />
    </Card>
  );
}

interface SelectProps {
  readonly label: string;
  readonly prints: readonly KeptPrint[];
  readonly chosen: KeptPrint;
  readonly onChoose: (id: number) => void;
}

const PrintSelect = ({ label, prints, chosen, onChoose }: SelectProps) => (
  <NativeSelect
    className={styles.print ?? ''}
    label={label}
    value={String(chosen.id)}
    onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    data={prints.map((print) => ({ value: String(print.id), label: words.option(print) }))}
  />
);

const Compared = ({ before, after }: { readonly before: number; readonly after: number }) => (
  <Await answer={useComparedPrints(before, after)}>
    {({ figures, texts, same }) => (
      <div className={styles.result}>
        <p>{words.summary(figures.length, texts.length, same)}</p>
        {figures.length === 0 ? null : <FigureTable figures={figures} />}
        {texts.length === 0 ? null : <TextTable texts={texts} />}
      </div>
    )}
  </Await>
);

const FigureTable = ({ figures }: Pick<PrintComparison, 'figures'>) => (
  <section>
    <h3 className={styles.heading}>{words.figures}</h3>
    <table className={table.table} aria-label={words.figures}>
      <thead>
        <tr>
          <th>{words.columns.figure}</th>
          <th className={table.number}>{words.columns.before}</th>
          <th className={table.number}>{words.columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ source, name, before, after }) => (
          <tr key={source}>
            <th scope="row">{name}</th>
            <td className={styles.value}>
              <del className={marks.before}>{before ?? words.none}</del>
            </td>
            <td className={styles.value}>
              <ins className={marks.after}>{after ?? words.none}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const TextTable = ({ texts }: Pick<PrintComparison, 'texts'>) => (
  <section>
    <h3 className={styles.heading}>{words.texts}</h3>
    <table className={`${table.table} ${styles.texts}`} aria-label={words.texts}>
      <thead>
        <tr>
          <th>{words.columns.before}</th>
          <th>{words.columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map(({ before, after }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place
          <tr key={nth}>
            <td>{before ?? words.none}</td>
            <td>{after ?? words.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
