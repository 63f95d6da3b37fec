import { BackupCard } from '../backup/BackupCard.tsx';
import { HandoverCard } from '../handover/HandoverCard.tsx';
import { LicencesButton } from '../licences/LicencesButton.tsx';
import { officeWords, systemWords as words } from '../messages/office.ts';
import { places } from '../messages/shell.ts';
import { OfficeSettings } from '../office/OfficeSettings.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { Page } from '../page/Page.tsx';
import { ThemeCard } from '../theme/ThemeCard.tsx';
import { SystemPlaces } from './SystemPlaces.tsx';
import styles from './SystemScreen.module.css';
import { useStart } from './use-start.ts';

export function SystemScreen() {
  const { office } = useStart();
  return (
    <Page title={places.system} slice={words.slice} actions={<SystemPlaces />}>
      <Columns>
        <Card title={officeWords.section.office} scroll fill>
          <OfficeSettings office={office.office ?? office.suggestion} />
        </Card>
        <div className={styles.side}>
          <BackupCard />
          <HandoverCard />
          <ThemeCard />
          <LicencesButton />
        </div>
      </Columns>
    </Page>
  );
}
