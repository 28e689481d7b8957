/**
 * Speed, each figure with something beside it from the same run. It reports and never fails.
 *
 *   npm run bench [-- FILE.csv]      10,000 publications of the file (Title,Authors,Abstract,Year,Department), or invented ones
 *
 * On the embedded database, and on a PostgreSQL server as well where DATABASE_URL is set (a database of its own is made).
 */
import { cpus } from 'node:os'
import { readConfig } from '../server/src/config/index.ts'
import { benchRows } from './data.ts'
import { benchDatabase } from './database.ts'
import { benchEmbedding } from './embedding.ts'
import { printTable } from './report.ts'

const publications = 10_000
const config = readConfig()
const file = process.argv[2]
const rows = benchRows(publications, file)
console.log(
  `${rows.length} publications ${file ? `of ${file}` : '(invented)'}; ${cpus().length} cores, ${cpus()[0]?.model}; Node ${process.version}`,
)
printTable('The bundled model, one thread', await benchEmbedding(config.modelDir, rows))
const servers = config.secrets.databaseUrl ? (['embedded', 'server'] as const) : (['embedded'] as const)
for (const kind of servers) {
  printTable(kind === 'embedded' ? 'Embedded database' : 'PostgreSQL server', await benchDatabase(kind, config, rows))
}
process.exit(0)
