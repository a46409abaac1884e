import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/e2e/global-setup.ts'],
    setupFiles: ['test/support/seeded-laws.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
