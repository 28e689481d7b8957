import { setTimeout as sleep } from 'node:timers/promises'
import { understandingProgress, understandPending } from '../matching/index.ts'
import { openLog } from '../platform/log/index.ts'
import { type Command, withApp } from './command.ts'
import { bar } from './print.ts'

export const embedCommand: Command = {
  name: 'embed',
  usage: 'embed',
  summary: 'compute the embeddings that are pending (a running server does it by itself)',
  run: () =>
    withApp('embed', async ({ database, embedder, joined }) => {
      const stop = new AbortController()
      process.once('SIGINT', () => stop.abort())
      let watching = true
      const watch = (async () => {
        while (watching) {
          const { done, total } = await understandingProgress(database.db)
          if (process.stderr.isTTY)
            process.stderr.write(`\r\x1b[K${bar(total > 0 ? done / total : 1, 30)} ${done} of ${total}`)
          if (joined && database.kind === 'embedded' && done >= total) return
          await sleep(500)
        }
      })()
      // The server's own worker is at it; a second one would compute the same texts.
      if (joined && database.kind === 'embedded') await watch
      else await understandPending({ db: database.db, embedder, log: openLog('warn') }, stop.signal)
      watching = false
      await watch
      const { done, total } = await understandingProgress(database.db)
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
      console.log(`${done} of ${total} records have an embedding.`)
      return 0
    }),
}
