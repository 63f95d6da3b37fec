import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding, FindingFigure } from '../../shared/checks/checks.contract.ts';
import { sidesText } from '../../shared/checks/sides.ts';
import { checkWords, ruleName, severitySigns, shownValue } from '../messages/checks.ts';
import { chooseFedWords } from '../messages/registers.ts';
import { dayAndTime } from '../messages/time.ts';
import { SidePanel } from '../page/SidePanel.tsx';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';
import { ChooseFed } from '../registers/ChooseFed.tsx';
import { AcceptForm } from './AcceptForm.tsx';
import styles from './checks.module.css';
import { FigureLink } from './FigureLink.tsx';

const words = checkWords.panel;

interface Props {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** One finding: both sides, the figures it is about, and what becomes of it. */
export const FindingPanel = ({ finding, onClose }: Props) => (
  <SidePanel
    title={finding.place}
    eyebrow={finding.kind === 'rule' ? finding.rule : ruleName(finding)}
    onClose={onClose}
    takesFocus
  >
    <p className={styles.sentence}>
      <Sign {...severitySigns[finding.severity]} />
    </p>
    <p>{finding.text}</p>
    <p className={styles.compared}>{sidesText(finding)}</p>
    <Handling finding={finding} />
    <section>
      <h3 className={styles.heading}>{words.figures}</h3>
      <table className={table.table} aria-label={words.figures}>
        <thead>
          <tr>
            <th>{words.columns.name}</th>
            <th className={table.number}>{words.columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {finding.figures.map((figure) => (
            <FigureRow key={`${figure.element} ${figure.placeId} ${figure.period}`} figure={figure} />
          ))}
        </tbody>
      </table>
    </section>
  </SidePanel>
);

const FigureRow = ({ figure }: { readonly figure: FindingFigure }) => (
  <tr>
    <td>
      <FigureLink figure={figure} />
      <span className={styles.where}>{words.where(figure)}</span>
    </td>
    <td className={styles.value}>{shownValue(figure)}</td>
  </tr>
);

function Handling({ finding }: { readonly finding: Finding }) {
  const [isAccepting, setAccepting] = useState(false);
  const { severity, accepted, kind } = finding;
  if (kind === 'fed-differs') return <Chosen finding={finding} />;
  if (severity === 'error') return <p className={styles.quiet}>{words.errorStays}</p>;
  if (isAccepting) return <AcceptForm finding={finding} onDone={() => setAccepting(false)} />;
  return (
    <>
      {accepted === null ? null : <p className={styles.quiet}>{words.accepted(accepted.at, accepted.reason)}</p>}
      <div>
        <Button variant="default" onClick={() => setAccepting(true)}>
          {accepted === null ? words.accept : words.again}
        </Button>
      </div>
    </>
  );
}

/** Two figures, of which one holds. */
const Chosen = ({ finding: { accepted, figures, placeId, period } }: { readonly finding: Finding }) => (
  <>
    {accepted === null ? null : (
      <p className={styles.quiet}>{chooseFedWords.chosen(dayAndTime(accepted.at), accepted.reason)}</p>
    )}
    {figures.map(({ element }) => (
      <ChooseFed key={element} element={element} place={placeId} period={period} />
    ))}
  </>
);
