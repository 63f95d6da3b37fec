import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/integration/**/*.test.ts', 'tests/architecture.test.ts'],
    /** Loading the program for each file anew takes as long as its tests; no test leaves anything behind in a module. */
    isolate: false,
    /** Ends a test that hangs, on the busiest machine; what a test is about is never time. */
    testTimeout: 180_000,
  },
});
