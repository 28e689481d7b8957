import type { Command } from './command.ts'
import { digestCommand } from './digest.ts'
import { embedCommand } from './embed.ts'
import { importCommand, importsCommand, undoCommand } from './import.ts'
import { migrateCommand, modelCommand, sampleCommand, statusCommand } from './maintain.ts'
import { startCommand } from './start.ts'

export const commands: Command[] = [
  startCommand,
  importCommand,
  importsCommand,
  undoCommand,
  embedCommand,
  sampleCommand,
  statusCommand,
  migrateCommand,
  digestCommand,
  modelCommand,
]

export const help = (): string => {
  const width = Math.max(...commands.map(({ usage }) => usage.length))
  const lines = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`)
  return [
    'Daystar: a living map of a university’s research.',
    '',
    'usage: ./daystar COMMAND [OPTIONS]',
    '',
    ...lines,
    '',
    'Settings are read from the environment:',
    '  PORT                  where to listen (8000)',
    '  DAYSTAR_DATA_DIR      where everything is kept (./data)',
    '  DAYSTAR_SAMPLE=off    do not fill an empty database with the sample university',
    '  DATABASE_URL          a PostgreSQL server with pgvector, instead of the embedded database',
    '  REDIS_URL             a Redis for the queue, instead of the database',
    '  DAYSTAR_LOG_LEVEL     fatal, error, warn, info, debug, silent (info)',
    '',
    'Every command works whether the server runs on the data directory or not.',
  ].join('\n')
}
