const held: number[][] = [];

process.on('message', () => {
  for (;;) held.push(new Array(100_000).fill(0.5));
});
