import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type GraphQuery, routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { AnswerCache } from '../platform/http/answer-cache.ts'
import { type Api, pageOf, rawJson } from '../platform/http/api.ts'
import { listCollaborations } from './collaborations-list.ts'
import { readMap } from './map-store.ts'
import { readRevisions } from './network-store.ts'
import { pathsOf, readPath } from './path-store.ts'
import { readPublicationGraph } from './publication-graph.ts'
import { researcherGraphJson } from './researcher-graph.ts'
import { negotiate } from './rules.ts'

const CACHE_BYTES = 64 * 1024 * 1024
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

// 7 MB of graph: brotli 2 makes 0.6 MB of it in 30 ms; level 5 takes twice as long for a tenth less.
const compress = {
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }),
  gzip: (body: Buffer) => zip(body, { level: 5 }),
}

/** The graph's HTTP. */
export const graphRoutes = (api: Api, { db }: { db: Db }): void => {
  const cache = new AnswerCache(CACHE_BYTES)
  const paths = pathsOf(db)

  const graphBytes = async (query: GraphQuery, encoding: 'br' | 'gzip' | undefined): Promise<Buffer> => {
    const { data, measured } = await readRevisions(db)
    return cache.get(JSON.stringify([data, measured, encoding, query]), async () => {
      const json = Buffer.from(await researcherGraphJson(db, query))
      return encoding ? compress[encoding](json) : json
    })
  }

  api.route(routes.researcherGraph, async ({ query, request }) => {
    const encoding = negotiate(request.headers['accept-encoding'])
    return rawJson(await graphBytes(query, encoding), encoding ? { encoding } : {})
  })
  api.route(routes.graph, ({ query }) => readMap(db, query))
  api.route(routes.publicationGraph, ({ query }) => readPublicationGraph(db, query))
  api.route(routes.collaborations, async ({ query, request }) => {
    const { count, results } = await listCollaborations(db, query)
    return pageOf(request, query, count, results)
  })
  api.route(routes.path, ({ query }) => readPath(db, paths, query.from, query.to))

  // The first reading after a start finds cold pages and unoptimised code: 0.45 s, the next 0.2. Nobody shall wait for it;
  // if it fails, whoever asks is told why.
  api.raw.addHook('onListen', async () => {
    await graphBytes(routes.researcherGraph.query.parse({}), 'br').catch(() => undefined)
  })
}
