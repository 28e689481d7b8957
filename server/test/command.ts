import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../src/config/index.ts'
import type { Place } from './harness.ts'
import { commandEnvironment } from './settings.ts'

export type Ended = { code: number | null; signal: NodeJS.Signals | null; output: string; errors: string }
export type Running = {
  child: ChildProcess
  ended: Promise<Ended>
  /** Resolves with the first match in what it prints; rejects when it ends without. */
  prints(pattern: RegExp): Promise<RegExpExecArray>
}

/** Starts `./daystar` on a place, as a person would from a terminal that is no terminal. */
export const startCommand = (
  place: Pick<Place, 'dataDir' | 'databaseUrl'>,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Running => {
  const child = spawn(join(root, 'daystar'), args, {
    env: {
      ...commandEnvironment(),
      DAYSTAR_DATA_DIR: place.dataDir,
      DAYSTAR_SAMPLE: 'off',
      PORT: '0',
      ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  const listeners = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
    for (const listener of listeners) listener()
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, output, errors }))
  })
  return {
    child,
    ended,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output)
          if (found) resolve(found)
        }
        listeners.add(look)
        look()
        ended.then(({ code }) =>
          reject(new Error(`It ended with ${code} and never printed ${pattern}: ${output}${errors}`)),
        )
      }),
  }
}

export const runCommand = (
  place: Pick<Place, 'dataDir' | 'databaseUrl'>,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> => startCommand(place, args, env).ended
