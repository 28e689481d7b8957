import { digestContent, digestTables } from '../operations/index.ts'
import { type Command, parseArgs, withApp } from './command.ts'
import { table } from './print.ts'

export const digestCommand: Command = {
  name: 'digest',
  usage: 'digest [--content]',
  summary: 'a digest of every table; --content leaves identifiers and times out, to compare two databases',
  run(args) {
    const { flags } = parseArgs(args, { flags: ['content'] })
    return withApp('digest', async ({ database }) => {
      const digest = await (flags.has('content') ? digestContent : digestTables)(database.db)
      console.log(
        table(
          ['table', 'rows', 'digest'],
          Object.entries(digest).map(([name, { rows, digest }]) => [name, String(rows), digest]),
        ),
      )
      return 0
    })
  },
}
