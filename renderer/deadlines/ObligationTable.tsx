import { formatDay } from '../../shared/calendar/day-text.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import { obligationSign, deadlineWords as words } from '../messages/deadlines.ts';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';

export const ObligationTable = ({ obligations }: { readonly obligations: readonly Obligation[] }) => (
  <table className={table.table}>
    <thead>
      <tr>
        <th>{words.due}</th>
        <th>{words.state}</th>
        <th>{words.agency}</th>
        <th>{words.regime}</th>
        <th>{words.period}</th>
        <th>{words.received}</th>
        <th>{words.basis}</th>
      </tr>
    </thead>
    <tbody>
      {obligations.map((obligation) => (
        <ObligationRow key={obligation.identity} obligation={obligation} />
      ))}
    </tbody>
  </table>
);

const ObligationRow = ({ obligation }: { readonly obligation: Obligation }) => (
  <tr>
    <td>
      {formatDay(obligation.dueOn)}
      {obligation.extendedTo === null ? null : <>, {words.extended(formatDay(obligation.extendedTo))}</>}
    </td>
    <td>
      <Sign {...obligationSign(obligation)} />
    </td>
    <td>{obligation.agency}</td>
    <td>{obligation.regimeName}</td>
    <td className={table.code}>{periodLabel(obligation.period)}</td>
    <td>{obligation.receivedOn === null ? '' : formatDay(obligation.receivedOn)}</td>
    <td className={table.code}>{words.basisNames[obligation.dueBasis]}</td>
  </tr>
);
