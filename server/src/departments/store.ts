import { sql } from 'kysely'
import { fold } from '../identity/index.ts'
import { allocateIds } from '../platform/database/ids.ts'
import { array, type Db, type Tx } from '../platform/database/index.ts'

/**
 * Finds departments by name, whatever the case, accents and punctuation, and creates those that are missing.
 * @returns folded name -> id
 */
export const ensureDepartments = async (
  tx: Tx,
  wanted: readonly { name: string; faculty?: string | undefined }[],
  importId: number,
): Promise<{ ids: Map<string, number>; created: number[] }> => {
  const names = new Map<string, string>()
  for (const { name, faculty } of wanted)
    for (const one of [faculty, name]) if (one && fold(one)) names.set(fold(one), names.get(fold(one)) ?? one.trim())
  const ids = new Map<string, number>()
  const found = await sql<{ id: number; name_key: string }>`
    select id, name_key from department where name_key = any(${array([...names.keys()], 'text')})`.execute(tx)
  for (const row of found.rows) ids.set(row.name_key, row.id)
  const missing = [...names].filter(([key]) => !ids.has(key))
  const created = await allocateIds(tx, 'department', missing.length)
  if (missing.length > 0) {
    await sql`
      insert into department (id, name, name_key, import_id) overriding system value
      select x.id, x.name, x.key, ${importId} from unnest(${array(created, 'bigint')}, ${array(
        missing.map(([, name]) => name),
        'text',
      )},
        ${array(
          missing.map(([key]) => key),
          'text',
        )}) as x(id, name, key)`.execute(tx)
    missing.forEach(([key], index) => {
      ids.set(key, created[index]!)
    })
  }
  for (const { name, faculty } of wanted) {
    if (!faculty || fold(faculty) === fold(name)) continue
    await sql`update department set parent_id = ${ids.get(fold(faculty))!} where id = ${ids.get(fold(name))!} and parent_id is null`.execute(
      tx,
    )
  }
  return { ids, created }
}

/** @returns those of the folded names that exist */
export const knownDepartments = async (db: Db, keys: readonly string[]): Promise<Set<string>> => {
  const found = await sql<{
    name_key: string
  }>`select name_key from department where name_key = any(${array(keys, 'text')})`.execute(db)
  return new Set(found.rows.map((row) => row.name_key))
}
