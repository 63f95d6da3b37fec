import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportId } from '../../../shared/ids.ts';
import type { ChangedFigure, ReportDetail } from '../../../shared/reports/life/life.contract.ts';
import { isSealed } from '../../../shared/reports/life/report-life.ts';
import { DifferenceView } from '../../explain/DifferenceView.tsx';
import { changeWords as words } from '../../messages/report-life.ts';
import marks from '../../page/before-after.module.css';
import { EmptyState } from '../../page/EmptyState.tsx';
import { Notice } from '../../page/Notice.tsx';
import table from '../../page/table.module.css';
import { CorrectButton } from './CorrectButton.tsx';
import styles from './life.module.css';

interface Props {
  readonly detail: ReportDetail;
  readonly onOpen: (report: ReportId) => void;
}

/** The list, and for one figure of it why it is another today. */
export function ChangesView({ detail, onOpen }: Props) {
  const { report, print, changes } = detail;
  const [asked, setAsked] = useState<ChangedFigure>();
  if (changes.length === 0 || print === null) return <EmptyState message={words.none} />;
  if (asked?.subject != null)
    return (
      <>
        <Button variant="default" className={styles.back ?? ''} onClick={() => setAsked(undefined)}>
          {words.back}
        </Button>
        <h3 className={styles.heading}>{words.whyOf(asked.name)}</h3>
        <DifferenceView subject={asked.subject} period={report.period} against={print.snapshot} />
      </>
    );
  const open = changes.filter(({ isOpen }) => isOpen).length;
  return (
    <>
      {open === 0 ? (
        <Notice tone="good" message={words.allTold(changes.length)} />
      ) : (
        <Notice tone="caution" message={words.banner(open, isSealed(report.state))}>
          <div className={styles.answers}>
            <CorrectButton detail={detail} onOpen={onOpen} />
          </div>
        </Notice>
      )}
      <ChangeTable changes={changes} onAsk={setAsked} />
    </>
  );
}

interface TableProps {
  readonly changes: readonly ChangedFigure[];
  readonly onAsk: (figure: ChangedFigure) => void;
}

const ChangeTable = ({ changes, onAsk }: TableProps) => (
  <table className={table.table} aria-label={words.table}>
    <thead>
      <tr>
        <th>{words.columns.figure}</th>
        <th className={table.number}>{words.columns.printed}</th>
        <th className={table.number}>{words.columns.now}</th>
        <th>{words.columns.cause}</th>
        <th>{words.columns.state}</th>
      </tr>
    </thead>
    <tbody>
      {changes.map((figure) => (
        <ChangeRow key={figure.source} figure={figure} onAsk={onAsk} />
      ))}
    </tbody>
  </table>
);

/** Old struck through, new bold: it says so without the colours too. */
const ChangeRow = ({ figure, onAsk }: { readonly figure: ChangedFigure; readonly onAsk: TableProps['onAsk'] }) => (
  <tr>
    <th scope="row" className={styles.figure}>
      {figure.name}
      {figure.subject === null ? null : (
        <button
          type="button"
          className={styles.link}
          aria-label={words.whyOf(figure.name)}
          onClick={() => onAsk(figure)}
        >
          {words.why}
        </button>
      )}
    </th>
    <td className={styles.value}>
      <del className={marks.before}>{figure.printed ?? words.gone}</del>
    </td>
    <td className={styles.value}>
      <ins className={marks.after}>{figure.now ?? words.gone}</ins>
    </td>
    <td className={styles.cause}>
      <Causes figure={figure} />
    </td>
    <td className={table.code}>{figure.isOpen ? words.open : words.told}</td>
  </tr>
);

function Causes({ figure: { causes, causesInAll } }: { readonly figure: ChangedFigure }) {
  if (causes.length === 0) return words.noCause;
  const said = [...new Set(causes.map(words.cause))];
  return (
    <>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {causesInAll > causes.length ? <p>{words.more(causesInAll - causes.length)}</p> : null}
    </>
  );
}
