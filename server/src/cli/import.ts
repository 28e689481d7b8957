import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ImportDetail, ImportStatus } from '../../../contract/index.ts'
import { describeImport } from '../imports/index.ts'
import { type Command, type Opened, parseArgs, withApp } from './command.ts'
import { bar, table } from './print.ts'

const number = new Intl.NumberFormat('en')
const busy: readonly ImportStatus[] = ['previewing', 'queued', 'running', 'undoing']

export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE.csv [--preview] [--yes]',
  summary: 'look at a file and import it; --preview only looks, --yes does not ask',
  async run(args) {
    const { words, flags } = parseArgs(args, { flags: ['preview', 'yes'] })
    const file = words[0]
    if (!file || words.length > 1) throw new Error('Name one file: ./daystar import FILE.csv')
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) throw new Error(`There is no file ${file}.`)
    return withApp('import', async (app) => {
      await workHere(app)
      const ask = process.stdin.isTTY && !flags.has('yes')
      const id = await app.imports.receive(createReadStream(file), basename(file), {
        preview: flags.has('preview') || ask,
      })
      let one = await follow(app, id)
      if (one.status === 'previewed') {
        printPreview(one)
        if (flags.has('preview')) return 0
        const lines = createInterface({ input: process.stdin, output: process.stderr })
        const answer = await lines.question('Import this? [y/N] ')
        lines.close()
        if (!/^y(es)?$/i.test(answer.trim())) {
          console.log(`Nothing was imported. Later: ./daystar imports --start ${id}`)
          return 0
        }
        await app.imports.start(id)
        one = await follow(app, id)
      }
      return printOutcome(one)
    })
  },
}

export const importsCommand: Command = {
  name: 'imports',
  usage: 'imports [--start|--stop] [ID]',
  summary: 'list imports, show one, start (or resume) or stop one',
  async run(args) {
    const { words, flags } = parseArgs(args, { flags: ['start', 'stop'] })
    const id = words[0] ? importId(words[0]) : undefined
    return withApp('imports', async (app) => {
      if (id === undefined) {
        const { results } = await describeImport.list(app.database.db, 50)
        console.log(
          table(
            ['id', 'status', 'rows', 'file'],
            results.map((one) => [String(one.id), one.status, number.format(one.rows_done), one.file_name]),
          ),
        )
        return 0
      }
      if (flags.has('stop')) await app.imports.stop(id)
      if (!flags.has('start')) return printOutcome(await describeImport.one(app.database.db, await app.imports.get(id)))
      await workHere(app)
      await app.imports.start(id)
      return printOutcome(await follow(app, id))
    })
  },
}

export const undoCommand: Command = {
  name: 'undo',
  usage: 'undo ID',
  summary: 'undo an import whole',
  async run(args) {
    const id = importId(parseArgs(args).words[0])
    return withApp('undo', async (app) => {
      await workHere(app)
      await app.imports.undo(id)
      return printOutcome(await follow(app, id))
    })
  },
}

const importId = (word: string | undefined): number => {
  if (!word || !/^\d{1,15}$/.test(word)) throw new Error('Give the number of an import; ./daystar imports lists them.')
  return Number(word)
}

/** Beside a running embedded server its worker does the work; else this process does. */
const workHere = async (app: Opened): Promise<void> => {
  if (!app.joined || app.database.kind === 'server') await app.work(['imports.work'])
}

/** A killed process is believed to be at its import until its lease runs out: asked for again, it is taken over then, ms. */
const askAgainEvery = 5_000

/** Shows progress until the import rests. */
const follow = async (app: Opened, id: number): Promise<ImportDetail> => {
  const draw = process.stderr.isTTY
  let asked = Date.now()
  for (;;) {
    if (Date.now() - asked > askAgainEvery) {
      await app.imports.ask(id)
      asked = Date.now()
    }
    const stored = await app.imports.get(id)
    const one = describeImport.summary(stored)
    if (draw && busy.includes(one.status)) {
      const pace = one.rows_per_second === null ? '' : ` ${number.format(one.rows_per_second)} rows/s`
      const left = one.seconds_left === null ? '' : `, ${one.seconds_left} s left`
      process.stderr.write(
        `\r\x1b[K${one.status.padEnd(10)} ${bar(one.progress, 30)} ${number.format(one.rows_done)} rows${pace}${left}`,
      )
    }
    if (!busy.includes(one.status)) {
      if (draw) process.stderr.write('\r\x1b[K')
      return describeImport.one(app.database.db, stored)
    }
    await sleep(200)
  }
}

const printPreview = (one: ImportDetail): void => {
  const preview = one.preview!
  console.log(`${one.file_name}: ${one.encoding}, columns parted by ${one.delimiter === '\t' ? 'tab' : one.delimiter}`)
  console.log(
    table(
      ['column', 'taken as'],
      one.mapping.map(({ column, field }) => [column, field ?? '(not used)']),
    ),
  )
  const { created, changed, matched, skipped, refused } = preview.rows
  console.log(
    `\n${number.format(created)} to create, ${number.format(changed)} to complete, ${number.format(matched)} here already, ${number.format(skipped)} empty, ${number.format(refused)} refused`,
  )
  console.log(
    `${number.format(preview.researchers_new)} new names, ${number.format(preview.researchers_found)} known ones`,
  )
  printProblems(one)
}

const printProblems = (one: ImportDetail): void => {
  for (const { row, column, reason, remedy } of one.problems.slice(0, 20))
    console.log(`row ${row}${column ? `, ${column}` : ''}: ${reason} ${remedy}`)
  if (one.problem_count > 20) console.log(`… and ${number.format(one.problem_count - 20)} more.`)
}

const printOutcome = (one: ImportDetail): number => {
  const { rows, created } = one
  console.log(`Import ${one.id} (${one.file_name}) is ${one.status}.`)
  if (one.error) console.log(one.error)
  if (one.status === 'undone' || one.status === 'previewed') return 0
  const pace = one.rows_per_second === null ? '' : ` at ${number.format(one.rows_per_second)} rows/s`
  console.log(
    `${number.format(one.rows_done)} rows${pace}: ${number.format(rows.created)} created, ${number.format(rows.changed)} completed, ${number.format(rows.matched)} here already, ${number.format(rows.skipped)} empty, ${number.format(rows.refused)} refused`,
  )
  const parts = Object.entries(created).filter(([, n]) => n > 0)
  if (parts.length > 0)
    console.log(`In the database from it: ${parts.map(([what, n]) => `${number.format(n)} ${what}`).join(', ')}`)
  if (one.names_joined + one.names_proposed > 0) {
    console.log(
      `Names: ${number.format(one.names_joined)} spellings joined on evidence, ${number.format(one.names_proposed)} pairs proposed as perhaps the same person`,
    )
  }
  printProblems(one)
  const left = one.understood.total - one.understood.done
  if (one.status === 'completed' && left > 0) {
    console.log(
      `${number.format(left)} records wait for their embedding: a running server computes it, or ./daystar embed does.`,
    )
  }
  if (one.status === 'completed') console.log(`Undo it with: ./daystar undo ${one.id}`)
  return one.status === 'failed' ? 1 : 0
}
