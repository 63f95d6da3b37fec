export interface Mount {
  /** '/dev/sdb1' */
  readonly device: string;
  readonly folder: string;
}

/** Kinds of file system that sticks and cards have; what is none of them is a part of the system. */
const kinds: ReadonlySet<string> = new Set(
  'vfat msdos exfat ntfs ntfs3 fuseblk ext2 ext3 ext4 btrfs xfs f2fs hfsplus udf iso9660'.split(' '),
);

/** Lines of /proc/self/mounts: device, folder, kind, …; spaces in a name are written as octal numbers. */
export const parseMounts = (text: string): Mount[] =>
  text.split('\n').flatMap((line) => {
    const [device = '', folder = '', kind = ''] = line.split(' ').map(unescaped);
    return device.startsWith('/dev/') && kinds.has(kind) && folder !== '' ? [{ device, folder }] : [];
  });

/** The kernel writes only space, tab, line end, backslash and '#' so. */
const unescaped = (field: string): string =>
  field.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** Where desktops mount what is plugged in. */
const plugged = ['/run/media/', '/media/', '/mnt/'];
const system = /^\/(boot|efi|home|usr|var|opt|srv|tmp|snap|nix)?(\/|$)/;

/**
 * Mounted where plugged-in things are, or on a device that calls itself removable but is no part of the running system. Large
 * sticks and disks in a case often do not call themselves so, hence the folders. `disks`: names below /sys/block that do.
 */
export const removableMounts = (mounts: readonly Mount[], disks: readonly string[]): Mount[] =>
  mounts.filter(
    ({ device, folder }) =>
      plugged.some((parent) => folder.startsWith(parent)) ||
      (!system.test(folder) && disks.some((disk) => isPartOf(device.slice('/dev/'.length), disk))),
  );

/** 'sdb1' of 'sdb', 'mmcblk0p1' of 'mmcblk0'. */
const isPartOf = (name: string, disk: string): boolean =>
  name === disk || (name.startsWith(disk) && /^p?\d+$/.test(name.slice(disk.length)));
