import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Status } from '../contract/index.ts'
import { openBrowser, openWindow, type Site, startSite, type Watched } from './browser.ts'

/** Where pictures of the walk are put; none are taken without it. */
const pictures = process.env.DAYSTAR_SCREENSHOTS
let site: Site
let browser: Browser
let desk: Watched

const picture = async (page: Page, name: string) => {
  if (!pictures) return
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}
const go = (page: Page, path: string) => page.goto(site.address + path)
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const status = async (): Promise<Status> => (await fetch(`${site.address}/api/status`)).json() as Promise<Status>

/** The rows that are dropped: one about something nobody else wrote on, one that tries to run as markup, one without a title. */
const records = [
  'Title;Authors;Abstract;Year;Department',
  'Beekeeping beside tea plantations: honey yields and pollination;Zuhura Baraka Tindi; Solomon Kip Arusei;We counted hives and harvested honey along the edges of tea estates. Colonies near forest strips gave twice as much honey.;2024;Crop Science',
  'Honey bees and coffee flowers at high altitude;Zuhura Baraka Tindi; Achieng Wanjiru Mwangi;Visits of honey bees to coffee flowers were filmed at four altitudes. Fruit set rose with visits.;2025;Crop Science',
  '"<img src=x onerror=""window.ran=1""> and <script>window.ran=1</script> in a title";"<b onmouseover=window.ran=1>Eve</b> Mallory";"<svg onload=window.ran=1>=cmd()|calc";2023;Crop Science',
  ';Nobody Known;A row without a title;2020;Crop Science',
]
  .join('\n')
  // Two authors in a file of semicolons stand in quotes.
  .replace(/;(\w[\w ]+; [\w ]+);/g, ';"$1";')

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  desk = await openWindow(browser, { width: 1440, height: 900 })
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('an empty installation opens on the sample university, marked as invented', async () => {
  const { page } = desk
  await go(page, '/')
  await page.getByText('Sample university').first().waitFor()
  await expect.poll(() => page.getByText('300', { exact: true }).count(), { timeout: 60_000 }).toBeGreaterThan(0)
  await expect.poll(async () => (await status()).network_measured, { timeout: 60_000 }).toBe(true)
  await expect
    .poll(async () => (await status()).understanding, { timeout: 120_000, interval: 500 })
    .toMatchObject({ done: 493, total: 493 })
  await page.reload()
  await heading(page, /.+/).waitFor()
  await picture(page, 'dashboard')
})

test('the map draws everybody and has a table that says the same', async () => {
  const { page } = desk
  await go(page, '/graph')
  await page.locator('canvas').first().waitFor()
  await page
    .getByText(/113 people, 832 collaborations/)
    .first()
    .waitFor()
  await page.waitForTimeout(1500)
  await picture(page, 'map')
  await page.getByRole('button', { name: 'Table' }).click()
  expect(await page.getByRole('row').count()).toBeGreaterThan(20)
})

test('a file is dropped, looked at, and imported', async () => {
  const { page } = desk
  await go(page, '/import')
  const drop = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'bees.csv', { type: 'text/csv' }))
    return transfer
  }, records)
  await page.getByLabel('Choose a file', { exact: true }).dispatchEvent('drop', { dataTransfer: drop })
  const start = page.getByRole('button', { name: 'Import 3 records' })
  await start.waitFor({ timeout: 30_000 })
  await page.getByText('The title is empty.').first().waitFor()
  await page.getByText('Write the title into this row, or delete the row.').first().waitFor()
  await picture(page, 'preview')
  await start.click()
  await page.getByRole('button', { name: 'Undo this import' }).waitFor({ timeout: 60_000 })
  await expect.poll(async () => (await status()).understanding.done, { timeout: 60_000 }).toBeGreaterThan(493)
})

test('search finds by meaning, corrects spelling, and says why', async () => {
  const { page } = desk
  await go(page, '/')
  const box = page.getByRole('combobox', { name: 'Search everything' })
  await box.fill('mashine lerning')
  await box.press('Enter')
  await page.getByText('machine learning', { exact: false }).first().waitFor()
  await page
    .getByText(/Machine/)
    .first()
    .waitFor()
  await box.fill('crops that survive drought')
  await box.press('Enter')
  await page
    .getByRole('link', { name: /[Dd]rought-tolerant/ })
    .first()
    .waitFor()
  await page
    .getByText(/Similar in meaning/)
    .first()
    .waitFor()
  await picture(page, 'search')
  // Neither "insects" nor "making" stands in any of the texts that were dropped.
  await box.fill('insects making sweet food')
  await box.press('Enter')
  await page
    .getByRole('link', { name: /honey|bees/i })
    .first()
    .waitFor()
})

test('from a hit to the person, from the person to the map, and a path between two', async () => {
  const { page } = desk
  const found = (await (await fetch(`${site.address}/api/researchers?search=Achieng+Wanjiru`)).json()) as {
    results: { id: number }[]
  }
  const bee = (await (await fetch(`${site.address}/api/researchers?search=Solomon+Arusei`)).json()) as {
    results: { id: number }[]
  }
  await go(page, `/researchers/${found.results[0]!.id}`)
  await heading(page, 'Achieng Wanjiru Mwangi').waitFor()
  await page.getByText('Honey bees and coffee flowers at high altitude').first().waitFor()
  await picture(page, 'researcher')
  await page.getByRole('link', { name: 'See on the map' }).click()
  await page.waitForURL(/\/graph\?focus=/)
  await page.locator('canvas').first().waitFor()
  await go(page, `/graph?from=${bee.results[0]!.id}&to=${found.results[0]!.id}`)
  await page.getByText('Honey bees and coffee flowers at high altitude').first().waitFor({ timeout: 30_000 })
  await page.waitForTimeout(1500)
  await picture(page, 'path')
})

test('markup and formulas in the data are text', async () => {
  const { page } = desk
  const [hostile] = (
    (await (await fetch(`${site.address}/api/publications?search=onerror`)).json()) as {
      results: { id: number; authors: { researcher_id: number }[] }[]
    }
  ).results
  const addresses = [
    '/publications',
    `/publications/${hostile!.id}`,
    `/researchers/${hostile!.authors[0]!.researcher_id}`,
    '/search?q=onerror',
    '/graph?view=table',
    '/',
  ]
  for (const path of addresses) {
    await go(page, path)
    await heading(page, /.+/).waitFor()
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => 'ran' in window), path).toBe(false)
  }
})

test('everything fits a telephone, in the dark', async () => {
  const phone = await openWindow(browser, { width: 390, height: 844, dark: true })
  const { page } = phone
  for (const [path, name] of [
    ['/', 'phone-dashboard'],
    ['/search?q=malaria', 'phone-search'],
    ['/researchers/2', 'phone-researcher'],
    ['/publications/1', ''],
    ['/graph', 'phone-map'],
    ['/import', ''],
    ['/calls', ''],
    ['/departments/1', ''],
    ['/projects', ''],
    ['/theses', ''],
    ['/collaborations', ''],
  ] as const) {
    await go(page, path)
    await heading(page, /.+/).waitFor()
    await page.waitForTimeout(700)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    if (name) await picture(page, name)
  }
  expect(phone.complaints).toEqual([])
  await phone.context.close()
})

test('the keyboard alone reaches a result', async () => {
  const { page } = desk
  await go(page, '/')
  await heading(page, /.+/).waitFor()
  await page.locator('body').press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i)
  await page.getByRole('combobox', { name: 'Search everything' }).focus()
  await page.keyboard.type('Achieng Wanj', { delay: 20 })
  await page.getByRole('option', { name: /Achieng Wanjiru Mwangi/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await heading(page, 'Achieng Wanjiru Mwangi').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

test('an import is undone, and the sample university removed, after asking', async () => {
  const { page } = desk
  await go(page, '/import')
  await page.getByRole('link', { name: 'bees.csv' }).click()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await page.getByText(/nothing of this import is left/).waitFor({ timeout: 60_000 })
  const left = (await (await fetch(`${site.address}/api/publications?search=honey`)).json()) as { count: number }
  expect(left.count).toBe(0)
  await page.getByRole('button', { name: 'Remove' }).click()
  await picture(page, 'remove-sample')
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: /remove/i })
    .click()
  await expect.poll(async () => (await status()).empty, { timeout: 60_000 }).toBe(true)
  await go(page, '/')
  await page
    .getByRole('link', { name: /import/i })
    .first()
    .waitFor()
  await picture(page, 'empty')
})

test('no page complained', () => {
  expect(desk.complaints).toEqual([])
})
