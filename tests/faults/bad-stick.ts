const sectorBytes = 512;
/** What a stick gives back for one sector of what was written. */
type Fault = (written: Buffer, nth: number) => Buffer;

const sector: Fault = (written, nth) => written.subarray(nth * sectorBytes, (nth + 1) * sectorBytes);

export const badKinds = ['empty', 'wraps', 'deaf', 'bits'] as const;
export type StickKind = (typeof badKinds)[number] | 'sound';

function faultOf(kind: StickKind, bad: number): Fault {
  switch (kind) {
    case 'sound':
      return sector;
    case 'empty':
      // Says it is large and is not: what is beyond its end is gone.
      return (written, nth) => (nth < bad ? sector(written, nth) : Buffer.alloc(sectorBytes));
    case 'wraps':
      // The same, but what is beyond its end is written over the front.
      return (written, nth) => {
        const last = Math.ceil(written.length / sectorBytes) - 1;
        return sector(written, last - ((last - nth) % bad));
      };
    case 'deaf':
      // One sector was never written.
      return (written, nth) => (nth === bad ? Buffer.alloc(sectorBytes, 0xff) : sector(written, nth));
    case 'bits':
      return (written, nth) =>
        nth === bad ? Buffer.from(sector(written, nth).map((byte) => byte ^ 1)) : sector(written, nth);
  }
}

/** What a stick of that kind gives back of a file, from one place on. `bad`: its first bad sector, not the very first. */
export function givenBack(kind: StickKind, bad: number) {
  const fault = faultOf(kind, bad);
  return (written: Buffer, at: number, length: number): Buffer => {
    const first = Math.floor(at / sectorBytes);
    const last = Math.ceil(Math.min(at + length, written.length) / sectorBytes);
    const whole = Array.from({ length: Math.max(0, last - first) }, (_, nth) => fault(written, first + nth));
    const end = Math.max(at, Math.min(at + length, written.length));
    return Buffer.concat(whole).subarray(at - first * sectorBytes, end - first * sectorBytes);
  };
}
