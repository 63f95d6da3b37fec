import { expect, test } from 'vitest';
import { matrixCells } from '../../../renderer/tasks/matrix/matrix-cell.ts';
import { columnId, foldedDistricts, matrixGroups } from '../../../renderer/tasks/matrix/matrix-columns.ts';
import { Agency } from '../../../shared/agencies/agencies.contract.ts';
import type { AgencyKind } from '../../../shared/agencies/agency-seed.ts';
import { AgencyId } from '../../../shared/ids.ts';
import { anAssignment, aTask } from './task-rows.ts';

const anAgency = (id: number, kind: AgencyKind) =>
  Agency.parse({
    id,
    code: `a${id}`,
    name: `Cơ quan ${id}`,
    shortName: `CQ${id}`,
    kind,
    binding: 'yeu-cau',
    placeId: null,
  });

const agencies = [
  anAgency(1, 'department'),
  anAgency(2, 'force'),
  anAgency(3, 'district'),
  anAgency(4, 'district'),
  anAgency(5, 'customs'),
  anAgency(6, 'bank'),
  anAgency(7, 'committee'),
  anAgency(8, 'force'),
];

const assignedTo = (...ids: readonly number[]) =>
  aTask({ assignments: ids.map((agencyId) => anAssignment({ id: agencyId, agencyId })) });

const shape = (...ids: readonly number[]) =>
  matrixGroups([assignedTo(...ids)], agencies).map(({ name, columns }) => [
    name,
    columns.map(({ id, shows }) => (shows === 'always' ? id : `${id} ${shows}`)),
  ]);

test('only who has work, in groups in the plan’s order; a late comer joins its group', () => {
  expect(shape(8, 7, 6, 5, 2, 1)).toEqual([
    ['department', ['agency 1']],
    ['force', ['agency 2', 'agency 8']],
    ['finance', ['agency 5', 'agency 6']],
    ['other', ['agency 7']],
  ]);
});

test('districts fold into one column; a single one does not', () => {
  expect(shape(3, 4)).toEqual([['district', ['districts folded', 'agency 3 unfolded', 'agency 4 unfolded']]]);
  expect(shape(4)).toEqual([['district', ['agency 4']]]);
});

const districts = new Set([3, 4].map((id) => AgencyId.parse(id)));
const cellsOf = (...parts: readonly Parameters<typeof anAssignment>[0][]) =>
  matrixCells(districts)(aTask({ assignments: parts.map((part) => anAssignment(part)) }));

test('a cell says role and progress in letters, a request with Đ, our own reading as ours', () => {
  const cells = cellsOf(
    { agencyId: 1, role: 'lead', progress: 'done' },
    { agencyId: 2, role: 'support', progress: 'in-progress', binding: 'de-nghi', basis: 'office' },
    { agencyId: 5, role: 'monitor', binding: 'de-nghi' },
  );
  expect(cells.get(columnId(AgencyId.parse(1)))).toEqual({
    tone: 'good',
    mark: 'C HT',
    meaning: 'Chủ trì, đã hoàn thành',
    isOurs: false,
  });
  expect(cells.get(columnId(AgencyId.parse(2)))).toMatchObject({
    mark: 'ĐP ĐT',
    meaning: 'Đề nghị phối hợp, đang thực hiện, do văn phòng xác định',
    isOurs: true,
  });
  expect(cells.get(columnId(AgencyId.parse(5)))?.mark).toBe('T CT');
  expect(cells.has(foldedDistricts)).toBe(false);
});

test('the folded column counts its districts and names those that wait; each keeps its own cell', () => {
  const cells = cellsOf(
    { agencyId: 1, role: 'lead' },
    { agencyId: 3, role: 'lead', progress: 'done', agencyShort: 'Mai Sơn' },
    { agencyId: 4, role: 'lead', agencyShort: 'Vân Hồ' },
  );
  expect(cells.get(foldedDistricts)).toMatchObject({
    mark: 'C 1/2',
    tone: 'caution',
    meaning: 'Chủ trì, đang thực hiện, 1/2 đã xong; chưa xong: Vân Hồ',
  });
  expect(cells.get(columnId(AgencyId.parse(3)))?.mark).toBe('C HT');
});

test('the cells of a task are made once', () => {
  const cells = matrixCells(districts);
  const task = assignedTo(1);
  expect(cells(task)).toBe(cells(task));
});
