import { Fragment, memo } from 'react';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import { sidesText } from '../../shared/checks/sides.ts';
import { severitySigns, checkWords as words } from '../messages/checks.ts';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';
import { useGrowing } from '../page/use-growing.ts';
import styles from './checks.module.css';
import { keyOf } from './finding-filter.ts';

interface Props {
  /** In their order: severity, district, place. */
  readonly findings: readonly Finding[];
  readonly open: Finding | undefined;
  readonly onOpen: (key: string) => void;
}

/** More than anybody reads at a sitting. */
const mostRows = 500;

export function FindingTable({ findings, open, onOpen }: Props) {
  const drawn = useGrowing(Math.min(mostRows, findings.length));
  const groups = Map.groupBy(findings.slice(0, drawn), ({ severity, district }) => `${severity} ${district}`);
  return (
    <>
      <table className={table.table} aria-label={words.table} data-more={Math.max(0, findings.length - mostRows)}>
        <thead>
          <tr>
            {Object.values(words.columns).map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...groups].map(([key, inGroup]) => (
            <Group key={key} findings={inGroup} all={findings} open={open} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {findings.length > mostRows ? <p className={styles.more}>{words.more(findings.length - mostRows)}</p> : null}
    </>
  );
}

function Group({ findings, all, open, onOpen }: Props & { readonly all: readonly Finding[] }) {
  const [first] = findings;
  if (first === undefined) return null;
  const { severity, district } = first;
  const inAll = all.filter((each) => each.severity === severity && each.district === district).length;
  return (
    <Fragment>
      <tr>
        <th scope="rowgroup" colSpan={Object.keys(words.columns).length} className={styles.group}>
          {words.group(severity, district, inAll)}
        </th>
      </tr>
      {findings.map((finding) => (
        <FindingRow key={keyOf(finding)} finding={finding} isOpen={finding === open} onOpen={onOpen} />
      ))}
    </Fragment>
  );
}

interface RowProps {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onOpen: Props['onOpen'];
}

/** Drawn anew only when the row itself has changed: more rows below must not draw those above again. */
const FindingRow = memo(({ finding, isOpen, onOpen }: RowProps) => {
  const { severity, place, text, accepted } = finding;
  return (
    <tr data-selected={isOpen}>
      <td className={styles.severity}>
        <Sign {...severitySigns[severity]} />
      </td>
      <td className={styles.place}>{place}</td>
      <td>
        <button type="button" className={styles.link} onClick={() => onOpen(keyOf(finding))}>
          {text}
        </button>
      </td>
      <td className={styles.sides}>{sidesText(finding)}</td>
      <td className={styles.handling}>
        {accepted === null ? null : <Sign tone="good" mark="✓" word={words.acceptedSign} />}
      </td>
    </tr>
  );
});
