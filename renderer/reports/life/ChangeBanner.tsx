import { Button } from '@mantine/core';
import type { ReportId } from '../../../shared/ids.ts';
import type { ReportDetail } from '../../../shared/reports/life/life.contract.ts';
import { isSealed } from '../../../shared/reports/life/report-life.ts';
import { changeWords as words } from '../../messages/report-life.ts';
import { Notice } from '../../page/Notice.tsx';
import { CorrectButton } from './CorrectButton.tsx';
import styles from './life.module.css';

interface Props {
  readonly detail: ReportDetail;
  readonly onShow: () => void;
  readonly onOpen: (report: ReportId) => void;
}

/** What was signed stays as it is; that its figures have changed is said at once. */
export function ChangeBanner({ detail, onShow, onOpen }: Props) {
  const { report, changes } = detail;
  if (changes.length === 0) return null;
  const open = changes.filter(({ isOpen }) => isOpen).length;
  const message = open === 0 ? words.allTold(changes.length) : words.banner(open, isSealed(report.state));
  return (
    <Notice tone={open === 0 ? 'good' : 'caution'} message={message}>
      <div className={styles.answers}>
        <Button variant="default" onClick={onShow}>
          {words.show}
        </Button>
        <CorrectButton detail={detail} onOpen={onOpen} />
      </div>
    </Notice>
  );
}
