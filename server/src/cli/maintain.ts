import { setTimeout as sleep } from 'node:timers/promises'
import { migrationsDir } from '../app.ts'
import { readConfig } from '../config/index.ts'
import { readStatus } from '../operations/index.ts'
import { joinDatabase, migrate } from '../platform/database/index.ts'
import { buildModel } from '../platform/embedding/index.ts'
import { type Command, withApp } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  summary: 'bring the database to this version (start does it by itself)',
  async run() {
    const config = readConfig()
    const database = await joinDatabase({
      url: config.secrets.databaseUrl,
      dataDir: config.dataDir,
      command: 'daystar migrate',
    })
    try {
      const applied = await migrate(database.db, migrationsDir)
      console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.')
      return 0
    } finally {
      await database.close()
    }
  },
}

export const sampleCommand: Command = {
  name: 'sample',
  usage: 'sample',
  summary: 'add the sample university, invented data to look around in',
  run: () =>
    withApp('sample', async (app) => {
      if (!app.joined || app.database.kind === 'server') await app.work(['imports.work'])
      const id = await app.imports.addSample()
      let one = await app.imports.get(id)
      while (one.status === 'queued' || one.status === 'running') {
        await sleep(200)
        one = await app.imports.get(id)
      }
      console.log(
        `Import ${id} (the sample university) is ${one.status}: ${one.records_done} records. Remove it with: ./daystar undo ${id}`,
      )
      return one.status === 'completed' ? 0 : 1
    }),
}

export const statusCommand: Command = {
  name: 'status',
  usage: 'status',
  summary: 'what is in the database, what is being worked on',
  run: () =>
    withApp('status', async ({ database, joined, queue, config }) => {
      const { totals, status } = await readStatus({ db: database.db, kind: database.kind, version: config.version })
      console.log(
        `Daystar ${status.version}, ${database.kind} database${joined && database.kind === 'embedded' ? ', the server is running' : ''}`,
      )
      for (const [what, n] of Object.entries(totals)) console.log(`  ${String(n).padStart(9)} ${what}`)
      const { done, total } = status.understanding
      console.log(
        `Embeddings: ${done} of ${total}. Network measured: ${status.network_measured ? 'yes' : 'not for the present data'}.`,
      )
      for (const [name, counts] of Object.entries(await queue.counts())) {
        console.log(
          `Queue ${name}: ${counts.active} running, ${counts.waiting + counts.delayed} waiting, ${counts.failed} failed`,
        )
      }
      return 0
    }),
}

export const modelCommand: Command = {
  name: 'model',
  usage: 'model',
  summary: 'make the embedding model file anew',
  async run() {
    const config = readConfig()
    const { manifest, built } = await buildModel(config.modelDir)
    console.log(`${manifest.name} ${manifest.version} in ${config.modelDir} ${built ? 'was made' : 'is up to date'}.`)
    return 0
  },
}
