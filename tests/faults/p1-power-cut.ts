import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { keeper } from './killed.ts';
import { mounted } from './mounted.ts';
import { nextStart, storedIn } from './next-start.ts';
import { cases, type Row, skipped } from './row.ts';
import { communesOf, copyOf, emptyData, inProgram, isUnbroken, typed } from './worked-data.ts';

const edits = 60;

/** EXT4_IOC_SHUTDOWN without flushing its log: nothing more reaches the disk. Node has no such call. */
const cut = `import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack('I', 2))`;

const why = (): string | undefined => {
  if (spawnSync('python3', ['--version']).status !== 0) return 'needs python3 to shut a file system down';
  return spawnSync('mkfs.ext4', ['-V']).status === 0 ? undefined : 'needs mkfs.ext4';
};

/** The power goes while figures are typed: those that were confirmed are on the disk when it comes back. */
export const powerCut: Row = {
  id: 'P1',
  usual: 100,
  run: async (chance) => {
    const image = path.join(chance.folder, 'dia.img');
    const disk = path.join(chance.folder, 'dia');
    const missing = why();
    if (missing !== undefined) return skipped(missing);
    execFileSync('truncate', ['-s', '64M', image]);
    execFileSync('mkfs.ext4', ['-q', '-F', image]);
    const mount = () => mounted(disk, ['-o', 'loop', image]);
    const first = mount();
    if (first === undefined) return skipped('needs the right to mount a file as a disk');
    first.unmount();
    const open = await keeper();
    const data = await emptyData(path.join(chance.folder, 'dau'));
    const places = await inProgram(data, communesOf);
    return cases(chance, async ({ at, below }) => {
      const before = mount();
      const own = copyOf(data, path.join(disk, `lan-${at}`));
      execFileSync('sync', ['-f', disk]);
      const door = await open(own);
      await door.ask('office.get', {});
      let confirmed = 0;
      const answers = Array.from({ length: edits }, (_, edit) =>
        door.ask('entry.record', typed(places, edit)).then(
          ({ ok }) => {
            if (ok) confirmed += 1;
          },
          () => undefined,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, below(400)));
      // Counted before the cut is asked for: what is answered while it is made may come from either side of it.
      const stamped = confirmed;
      execFileSync('python3', ['-c', cut, disk]);
      await door.kill();
      await Promise.all(answers);
      before?.unmount();
      const after = mount();
      try {
        const stored = storedIn(own);
        if (!isUnbroken(stored)) return `stored ${stored.join(' ')}`;
        if (stored.length < stamped) return `${stamped} confirmed, ${stored.length} stored`;
        return await nextStart(own, (api) => api.entry.record(typed(places, stored.length)));
      } finally {
        execFileSync('rm', ['-rf', own]);
        after?.unmount();
      }
    });
  },
};
