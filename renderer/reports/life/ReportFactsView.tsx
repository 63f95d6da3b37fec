import type { ReactNode } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { ReportId } from '../../../shared/ids.ts';
import type { ReportDetail, SignaturePrint } from '../../../shared/reports/life/life.contract.ts';
import panel from '../../deadlines/panel/panel.module.css';
import { count } from '../../messages/numbers.ts';
import { stateSigns, lifeWords as words } from '../../messages/report-life.ts';
import { dayAndTime } from '../../messages/time.ts';
import { Notice } from '../../page/Notice.tsx';
import { Sign } from '../../page/Sign.tsx';
import { ChangeBanner } from './ChangeBanner.tsx';
import { KeptActions } from './KeptActions.tsx';
import styles from './life.module.css';
import type { PanelView } from './panel-views.ts';
import { StepActions } from './StepActions.tsx';

interface Props {
  readonly detail: ReportDetail;
  readonly onOpen: (report: ReportId) => void;
  readonly onView: (view: PanelView) => void;
}

/** Number and day stand here, as they were blank on the paper that was signed. */
export function ReportFactsView({ detail, onOpen, onView }: Props) {
  const { report, print, scanName, corrections } = detail;
  return (
    <>
      <p>
        <Sign {...stateSigns[report.state]} /> <span className={styles.quiet}>{words.since(report)}</span>
      </p>
      <ChangeBanner detail={detail} onShow={() => onView('changes')} onOpen={onOpen} />
      {print !== null && print.kept !== 'sound' ? <Notice message={words.damaged} /> : null}
      {report.state === 'draft' ? <p className={styles.quiet}>{words.draftHint}</p> : null}
      <StepActions detail={detail} />
      <KeptActions detail={detail} />
      {print === null ? null : (
        <dl className={panel.dates}>
          <Fact name={words.facts.number}>{report.number === '' ? words.blank : report.number}</Fact>
          {report.signedOn === null ? null : <Fact name={words.facts.signedOn}>{formatDay(report.signedOn)}</Fact>}
          {report.issuedOn === null ? null : <Fact name={words.facts.issuedOn}>{formatDay(report.issuedOn)}</Fact>}
          <PrintFacts print={print} />
          {scanName === null ? null : <Fact name={words.facts.scan}>{scanName}</Fact>}
        </dl>
      )}
      {corrections.length === 0 ? null : (
        <section>
          <h3 className={styles.heading}>{words.facts.corrections}</h3>
          <ul>
            {corrections.map((each) => (
              <li key={each.id}>
                <button type="button" className={styles.link} onClick={() => onOpen(each.id)}>
                  {words.numbered(each.title, each.number)}
                </button>{' '}
                <span className={styles.quiet}>{stateSigns[each.state].word}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const PrintFacts = ({ print }: { readonly print: SignaturePrint }) => (
  <>
    <Fact name={words.facts.signer}>
      {print.signerName === '' ? print.signerTitle : `${print.signerTitle}, ${print.signerName}`}
    </Fact>
    <Fact name={words.facts.printedAt}>{dayAndTime(print.madeAt)}</Fact>
    <Fact name={words.facts.pages}>{count(print.pages)}</Fact>
    <Fact name={words.facts.code}>{words.codeAgrees(print.checkCode, print.codeAgrees)}</Fact>
    <Fact name={words.facts.kept}>{words.kept[print.kept]}</Fact>
    <Fact name={words.facts.layout}>{print.layout}</Fact>
    <Fact name={words.facts.hash}>
      <code className={styles.hash}>{print.sha256}</code>
    </Fact>
  </>
);

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
