import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { aFolder, anApp } from './an-app.ts';
import { day, theAssignment } from './tasks-of.ts';

export const passphrase = 'con trâu ăn cỏ ngoài đồng xa';

/** An office with one kept file of evidence. */
export async function anOfficeWithEvidence(given: Parameters<typeof anApp>[0] = {}, content = 'nội dung của kế hoạch') {
  const app = anApp(given);
  const { id } = await theAssignment(app.api, 'IV.6-1');
  const file = path.join(aFolder(), 'ke hoach.pdf');
  writeFileSync(file, content);
  await app.api.tasks.addEvidence({
    assignments: [id],
    number: '1/KH',
    issuedOn: day('2023-01-09'),
    title: 'Kế hoạch',
    issuer: 'Sở Y tế',
    file,
  });
  return app;
}

export const fileOf = ({ folder, fileName }: { readonly folder: string; readonly fileName: string }): string =>
  path.join(folder, fileName);
