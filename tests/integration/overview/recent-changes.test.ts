import { describe, expect, test } from 'vitest';
import { workingDayBefore } from '../../../shared/calendar/working-day.ts';
import { aCommune, aHotspot, aStep } from '../../builders/a-case.ts';
import { aStick } from '../../builders/a-stick.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { day, theAssignment } from '../../builders/tasks-of.ts';

const nothing = { files: 0, figures: 0, tasks: 0, evidence: 0, registers: 0, signed: 0 };

/** A Friday's work: two changes of one task, a document, a hotspot with a step, a district's file. Answers its figures. */
async function work(app: TestApp): Promise<number> {
  const { id } = await theAssignment(app.api, 'IV.6-1');
  await app.api.tasks.update({ assignments: [id], progress: 'in-progress' });
  await app.api.tasks.update({ assignments: [id], note: 'Đã họp' });
  const document = { number: '12/KH', issuedOn: null, title: 'Kế hoạch', issuer: '', file: null };
  await app.api.tasks.addEvidence({ assignments: [id], ...document });
  const { district } = await aCommune(app);
  const hotspot = await aHotspot(app, district.id, '2023-01-05');
  await app.api.registers.addStep({ entry: hotspot.id, step: aStep('triet_xoa', '2023-01-12') });
  const { folder } = await aStick(app);
  const { files } = await app.api.imports.scan({ folder });
  const given = files.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [{ path, sha256 }]));
  await app.api.imports.apply({ files: given, receivedOn: day('2023-01-13') });
  return files.reduce((sum, { counts }) => sum + (counts?.created ?? 0), 0);
}

const onDay = async (today: string, dataFolder: string) => {
  const app = anApp({ today, dataFolder });
  const changes = await app.api.overview.changes({});
  await app.close();
  return changes;
};

describe('what changed since the last working day', () => {
  test('an untouched office has no change', async () => {
    expect(await anApp({ today: '2023-01-13' }).api.overview.changes({})).toEqual({ since: '2023-01-12', ...nothing });
  });

  test('after a weekend it goes back to Friday, and the day after Friday counts no more', async () => {
    const app = anApp({ today: '2023-01-13' });
    const figures = await work(app);
    expect(figures).toBeGreaterThan(100);
    await app.close();
    const { figures: written, ...counted } = await onDay('2023-01-16', app.dataFolder);
    expect(counted).toEqual({ since: '2023-01-13', files: 1, tasks: 1, evidence: 1, registers: 1, signed: 0 });
    // The hotspot may feed a figure besides those of the file.
    expect(written).toBeGreaterThanOrEqual(figures);
    expect(await onDay('2023-01-17', app.dataFolder)).toEqual({ since: '2023-01-16', ...nothing });
  });

  test('a rest of several days is passed over; a worked Saturday is not', () => {
    const calendar = { off: new Set([day('2023-01-20'), day('2023-01-23')]), work: new Set([day('2023-02-04')]) };
    expect(workingDayBefore(day('2023-01-24'), calendar)).toBe('2023-01-19');
    expect(workingDayBefore(day('2023-02-06'), calendar)).toBe('2023-02-04');
  });
});
