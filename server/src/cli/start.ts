import { createServer } from 'node:net'
import { sql } from 'kysely'
import { openApp } from '../app.ts'
import { readConfig } from '../config/index.ts'
import { assertNotHeld, firstRow } from '../platform/database/index.ts'
import { openLog } from '../platform/log/index.ts'
import type { Command } from './command.ts'

/** No accounts yet: nobody but this machine may reach it. */
const host = '127.0.0.1'
/** However long a step takes to stop, the process is gone by then, ms. What was acknowledged is in the database. */
const longestStop = 4_500

export const startCommand: Command = {
  name: 'start',
  usage: 'start',
  summary: 'run the server, its background work and the web page',
  async run() {
    const config = readConfig()
    const log = openLog(config.logLevel)
    // Before anything is created or migrated: the commonest mistakes should cost nothing.
    if (!config.secrets.databaseUrl) assertNotHeld(config.dataDir)
    await checkPort(config.port)
    const app = await openApp({
      config,
      log,
      command: 'daystar start',
      onLost(error) {
        log.fatal({ err: error }, 'the embedded database stopped; ending, so that a restart can recover it')
        process.exit(1)
      },
    })
    const server = await app.http()
    const address = await server.listen({ port: config.port, host })
    app.database.announce({ port: Number(new URL(address).port), url: address })
    const stopped = new Promise<number>((resolve) => {
      let asked = false
      const stop = async (signal: string) => {
        if (asked) return
        asked = true
        console.log(`Stopping (${signal})…`)
        setTimeout(() => process.exit(0), longestStop).unref()
        await server.close()
        await app.close()
        console.log('Stopped. Everything is saved.')
        resolve(0)
      }
      process.once('SIGINT', () => stop('Ctrl-C'))
      process.once('SIGTERM', () => stop('SIGTERM'))
    })
    const known = await firstRow<{ any: boolean }>(
      app.database.db,
      sql`select exists (select from import) or exists (select from document) as any`,
    )
    if (!known!.any && config.sample) await app.imports.addSample()
    await app.work()
    console.log(`
  Daystar is ready:  ${address}
  API documentation: ${address}/api/docs
  Data:              ${config.secrets.databaseUrl ? 'PostgreSQL (DATABASE_URL)' : config.dataDir}

  There are no accounts yet, so it listens on this machine only (${host}).
  Stop it with Ctrl-C.
`)
    return stopped
  },
}

/** @throws Error with the remedy when another program listens on the port */
const checkPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new Error(
            `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
          ),
        )
      } else if (error.code === 'EACCES') {
        reject(
          new Error(`Port ${port} may only be opened by an administrator. Choose one above 1023: PORT=8000 npm start`),
        )
      } else reject(error)
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
