import { type Logger, pino } from 'pino'

export type Log = Logger

/** One JSON line an event on standard error, so that what a command prints on standard output stays its answer. */
export const openLog = (level: string): Log =>
  pino({ level, base: undefined }, pino.destination({ dest: 2, sync: true }))
