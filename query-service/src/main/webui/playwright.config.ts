import { defineConfig } from '@playwright/test';

/** The walk needs a running system and an installed Chromium; the acceptance tests start the one and find the other. */
export default defineConfig({
  testDir: 'walk',
  outputDir: process.env.GOUJI_WALK_OUTPUT ?? 'test-results',
  workers: 1,
  // Generous: the machine may have the whole build to do beside.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    baseURL: process.env.GOUJI_PAGE ?? 'http://127.0.0.1:8080',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.GOUJI_CHROMIUM ?? 'chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
    },
  },
});
