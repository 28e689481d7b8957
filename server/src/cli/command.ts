import { type App, openApp } from '../app.ts'
import { type Config, readConfig } from '../config/index.ts'
import { openLog } from '../platform/log/index.ts'

export type Command = {
  name: string
  usage: string
  summary: string
  /** @returns the exit code */
  run(args: string[]): Promise<number>
}

export type Opened = App & { joined: boolean; config: Config }

/**
 * Opens the application for one command, beside a running server where there is one, and closes it afterwards.
 * Commands speak for themselves, so only what goes wrong is logged.
 */
export const withApp = async <T>(command: string, use: (app: Opened) => Promise<T>): Promise<T> => {
  const config = readConfig()
  const log = openLog(config.logLevel === 'info' ? 'warn' : config.logLevel)
  const app = await openApp({ config, log, command: `daystar ${command}`, join: true })
  try {
    return await use({ ...app, config })
  } finally {
    await app.close()
  }
}

/** Parts words from options; `--name value` for the named ones, `--name` for the others. */
export const parseArgs = (args: readonly string[], known: { flags?: readonly string[] } = {}) => {
  const words: string[] = []
  const flags = new Set<string>()
  for (const arg of args) {
    if (!arg.startsWith('--')) words.push(arg)
    else if (known.flags?.includes(arg.slice(2))) flags.add(arg.slice(2))
    else throw new Error(`Unknown option ${arg}.`)
  }
  return { words, flags }
}
