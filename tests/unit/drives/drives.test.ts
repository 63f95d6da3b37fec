import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMounts, removableMounts } from '../../../shared/drives/mounts.ts';
import { letters, newLetters } from '../../../shared/drives/new-letters.ts';

const someLetters = fc.uniqueArray(fc.constantFrom(...letters), { maxLength: 8 });

describe('letters of Windows', () => {
  test('new is what was missing at the start or at any look since, as long as it is there', () => {
    fc.assert(
      fc.property(someLetters, fc.array(someLetters, { maxLength: 8 }), (atStart, looks) => {
        let settled: ReadonlySet<string> = new Set(atStart);
        for (const [index, present] of looks.entries()) {
          const answer = newLetters(settled, present);
          settled = answer.settled;
          const always = [atStart, ...looks.slice(0, index + 1)];
          const wanted = present.filter((letter) => !always.every((look) => look.includes(letter)));
          expect(answer.found).toEqual(wanted);
        }
      }),
    );
  });
});

describe('mounts of Linux', () => {
  const mounts = [
    '/dev/sda2 / ext4 rw 0 0',
    '/dev/sda1 /boot/efi vfat rw 0 0',
    'proc /proc proc rw 0 0',
    'tmpfs /media/x tmpfs rw 0 0',
    '/dev/loop3 /snap/core squashfs ro 0 0',
    '/dev/sdb1 /run/media/can-bo/USB\\040HUY\\134N vfat rw 0 0',
    '/dev/sdc /data/stick exfat rw 0 0',
    '/dev/sdd1 /data/disk ext4 rw 0 0',
    '/dev/mmcblk0p1 /data/card vfat rw 0 0',
    '',
  ].join('\n');

  test('a stick is what is mounted where sticks are, or what calls itself removable and is no part of the system', () => {
    const found = removableMounts(parseMounts(mounts), ['sda', 'sdc', 'mmcblk0']);
    expect(found.map(({ folder }) => folder)).toEqual(['/run/media/can-bo/USB HUY\\N', '/data/stick', '/data/card']);
  });

  test('a disk is not taken for another whose name begins alike', () => {
    const at = (device: string) => [{ device, folder: '/data/x' }];
    expect(removableMounts(at('/dev/sdaa1'), ['sda'])).toEqual([]);
    expect(removableMounts(at('/dev/sda11'), ['sda'])).toHaveLength(1);
  });

  test('whatever the list says, every drive found is one of its lines and never the system’s own root', () => {
    const field = fc.string({
      unit: fc.constantFrom('/', 'dev', 'media', 'sd', 'a', '1', ' ', '\\040', 'vfat', 'ext4'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(field), (lines) => {
        const parsed = parseMounts(lines.join('\n'));
        for (const mount of removableMounts(parsed, ['sda'])) {
          expect(parsed).toContain(mount);
          expect(mount.folder).not.toBe('/');
        }
      }),
    );
  });
});
