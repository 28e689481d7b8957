/**
 * What a statement does to the session, as far as one backend that serves many connections must know.
 * Read from the SQL text: only the beginnings of statements, comments skipped; a string literal that looks like
 * one (`; SET`) costs a look at pg_settings and nothing else.
 */

const beginning = String.raw`(?:^|;)(?:\s|--[^\n]*\n|/\*[\s\S]*?\*/)*`
const setting = new RegExp(
  String.raw`${beginning}(?:set|reset|discard)\s+(?!local\b|transaction\b|constraints\b)|set_config\s*\(`,
  'i',
)
const copying = /\bcopy\b[^;]*\bfrom\s+stdin\b/i
const listening = new RegExp(String.raw`${beginning}(un)?listen\s+("(?:[^"]|"")+"|[\w$]+|\*)`, 'gi')

/** Does it change settings of the session, not only of the transaction? */
export function changesSettings(sql: string): boolean {
  return setting.test(sql)
}

/** Is it COPY ... FROM STDIN, the one statement that ends PGlite: it finds no data after it and takes the client for lost? */
export function copiesFromClient(sql: string): boolean {
  return copying.test(sql)
}

/** The channels it begins or ceases to listen to, in order; channel '*' means all. */
export function listens(sql: string): { listen: boolean; channel: string }[] {
  return [...sql.matchAll(listening)].map(([, un, name]) => ({
    listen: un === undefined,
    channel: name!.startsWith('"') ? name!.slice(1, -1).replaceAll('""', '"') : name!.toLowerCase(),
  }))
}

/** Instead of COPY FROM STDIN: fails as a statement does, so that a transaction around it ends as it should. */
export const copyRefused = `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
  MESSAGE = 'the embedded database takes no COPY FROM STDIN; use INSERT ... SELECT FROM unnest()'; END $$`

/** Instead of UNLISTEN, which would deafen the other connections as well. */
export const nothing = 'DO $$ BEGIN END $$'
