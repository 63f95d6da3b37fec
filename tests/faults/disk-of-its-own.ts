import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { mounted } from './mounted.ts';

/** EXT4_IOC_SHUTDOWN without flushing its log: nothing more reaches the disk. Node has no such call. */
const cut = `import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack('I', 2))`;

const wanting = (): string | undefined => {
  if (spawnSync('python3', ['--version']).status !== 0) return 'needs python3 to shut a file system down';
  return spawnSync('mkfs.ext4', ['-V']).status === 0 ? undefined : 'needs mkfs.ext4';
};

/** A file that is a disk, to be put in, taken out, and cut off from its power; in words why this machine lets us have none. */
export function diskOfItsOwn(folder: string) {
  const [image, place] = [path.join(folder, 'dia.img'), path.join(folder, 'dia')];
  const missing = wanting();
  if (missing !== undefined) return missing;
  execFileSync('truncate', ['-s', '64M', image]);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
  const mount = () => mounted(place, ['-o', 'loop', image]);
  const first = mount();
  if (first === undefined) return 'needs the right to mount a file as a disk';
  first.unmount();
  const settle = () => void execFileSync('sync', ['-f', place]);
  return { place, mount, settle, cut: () => void execFileSync('python3', ['-c', cut, place]) };
}
