import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{contract,server,scripts,bench,eval}/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}'],
    globalSetup: ['server/test/setup.ts'],
    // Each worker may have a database in a thread and processes of its own.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
