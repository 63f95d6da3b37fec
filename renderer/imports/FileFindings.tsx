import type { Finding } from '../../shared/checks/checks.contract.ts';
import { countFindings } from '../../shared/checks/count-findings.ts';
import { sidesText } from '../../shared/checks/sides.ts';
import { severitySigns } from '../messages/checks.ts';
import { importWords as words } from '../messages/imports.ts';
import { Sign } from '../page/Sign.tsx';
import styles from './imports.module.css';

/** What does not fit, errors first: with the figures of the file, and what is stored already. */
export const FileFindings = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <section>
    <h3 className={styles.heading}>{words.findings(countFindings(findings))}</h3>
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.placeId}`}>
          <Sign {...severitySigns[finding.severity]} />
          <div>
            <b>{finding.place}:</b> {finding.text} ({sidesText(finding)})
          </div>
        </li>
      ))}
    </ul>
  </section>
);

/** In the list of files, beside what the file is. */
export function FindingsSign({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  const { error, warning } = countFindings(findings ?? []);
  if (error > 0) return <Sign tone="bad" mark={words.errors(error)} />;
  return warning > 0 ? <Sign tone="caution" mark={words.warnings(warning)} /> : null;
}
