import { defineConfig } from 'vitest/config';

/** Puts something in the place of a module: it cannot share the modules of others. */
const ownModules = 'tests/**/*.own.test.ts';

export default defineConfig({
  test: {
    // A full disk is said on the console, as it must be; here that is heard only where a test failed.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/unit/**/*.test.ts', 'tests/integration/**/*.test.ts', 'tests/architecture.test.ts'],
          exclude: [ownModules],
          /** Loading the program for each file anew takes as long as its tests; no test leaves anything behind in a module. */
          isolate: false,
        },
      },
      { extends: true, test: { name: 'own', include: [ownModules], isolate: true } },
    ],
    /** By default one is left for the person at the machine: of two that is half. */
    maxWorkers: '100%',
    /** Ends a test that hangs, on the busiest machine; what a test is about is never time. */
    testTimeout: 180_000,
  },
});
