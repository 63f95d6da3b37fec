/** Small seeded generator (mulberry32): the same demo on every machine, never a random one. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Invented but plausible counts for one district and month, as cell values: whole numbers, 'KPS' where nothing
 * occurred, and consistent with each other (signed ≤ all, violating ≤ inspected, solved ≤ found).
 */
export function makeFigures(seed) {
  const random = randomOf(seed * 7919);
  const upTo = (most) => Math.floor(random() * (most + 1));
  const made = new Map();
  const rules = {
    TT01: () => (random() < 0.86 ? 1 + upTo(2) : 'KPS'),
    TT02: (get) => numberOf(get('TT01')) + upTo(3),
    TT03: (get) => (get('TT02') === 0 ? 'KPS' : get('TT02') * (20 + upTo(40))),
    TT04: () => upTo(4),
    TT05: () => upTo(60),
    TT06: () => upTo(5),
    TT07: () => 2 + upTo(12),
    CS01: () => upTo(9),
    CS02: (get) => (random() < 0.8 ? get('CS01') : upTo(get('CS01'))),
    CS03: (get) => get('CS01') * (1 + upTo(4)),
    CS04: (get) => (random() < 0.8 ? get('CS03') : upTo(get('CS03'))),
    CS05: () => upTo(40),
    KT01: () => upTo(1),
    KT02: () => upTo(1),
    KT03: (get) => upTo(get('KT01') + get('KT02')),
    KT04: (get) => (get('KT03') > 0 && random() < 0.2 ? 1 : 0),
    KT05: (get) => get('KT04'),
    KT06: (get) => get('KT05') * 500_000 * (1 + upTo(5)),
    KT07: (get) => upTo(get('KT03')),
    KT08: () => 'KPS',
    DT01: () => (random() < 0.15 ? 1 : 'KPS'),
    DT02: (get) => get('DT01'),
    DT03: () => 'KPS',
    DT04: () => (random() < 0.2 ? 1 : 0),
    DT05: (get) => get('DT04'),
    DT06: (get) => get('DT05'),
    DT07: (get) => (random() < 0.6 ? get('DT06') : 0),
    DT08: () => 0,
    DT09: () => upTo(3),
    DT10: (get) => get('DT09'),
    NL01: () => upTo(1),
    NL02: (get) => get('NL01') * (15 + upTo(20)),
    KP01: () => 0,
    KP02: () => 5_000_000 * (1 + upTo(6)),
    KP03: () => 'KPS',
    KP04: (get) => Math.floor(get('KP02') / 2),
  };
  return function figure(element, place) {
    const key = `${element}|${place}`;
    const rule = rules[element];
    if (rule === undefined) return null;
    if (!made.has(key))
      made.set(
        key,
        rule((other) => figure(other, place)),
      );
    return made.get(key);
  };
}

const numberOf = (value) => (typeof value === 'number' ? value : 0);
