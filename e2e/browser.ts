import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Running, startCommand } from '../server/test/command.ts'

/** Software WebGL: the map is drawn on machines without a graphics card, too. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Site = { address: string; server: Running; stop(): Promise<void> }

/** The whole product on an empty data directory, with its sample university, as `npm start` starts it. */
export const startSite = async (): Promise<Site> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'daystar-walk-'))
  const server = startCommand({ dataDir }, ['start'], { DAYSTAR_SAMPLE: 'on' })
  const [, address] = await server.prints(/ready:\s+(http:\S+)/)
  return {
    address: address!,
    server,
    async stop() {
      server.child.kill('SIGINT')
      await server.ended
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: flags })

export type Watched = { context: BrowserContext; page: Page; complaints: string[] }

/** A window that writes down whatever the page complains of: errors of scripts, refused content, failed requests. */
export const openWindow = async (
  browser: Browser,
  options: { width: number; height: number; dark?: boolean },
): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog opened: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return { context, page, complaints }
}
