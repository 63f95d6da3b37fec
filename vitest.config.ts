import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/integration/**/*.test.ts', 'tests/architecture.test.ts'],
    /** Ends a test that hangs, on the busiest machine; what a test is about is never time. */
    testTimeout: 180_000,
  },
});
