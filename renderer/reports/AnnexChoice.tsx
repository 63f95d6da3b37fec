import { Checkbox } from '@mantine/core';
import { ReportAnnex } from '../../shared/reports/report-choice.ts';
import { reportWords as words } from '../messages/reports.ts';
import styles from './reports.module.css';

interface Props {
  readonly chosen: readonly ReportAnnex[];
  readonly onToggle: (annex: ReportAnnex) => void;
}

/** In the order in which the annexes will be numbered. */
export const AnnexChoice = ({ chosen, onToggle }: Props) => (
  <fieldset className={styles.annexes}>
    <legend>{words.annexes}</legend>
    {ReportAnnex.options.map((annex) => (
      <Checkbox
        key={annex}
        label={words.annexNames[annex]}
        checked={chosen.includes(annex)}
        onChange={() => onToggle(annex)}
      />
    ))}
  </fieldset>
);
