import { setTimeout as sleep } from 'node:timers/promises'
import { type ImportDetail, type ImportStatus, idParams, routes } from '../../../contract/index.ts'
import type { Db } from '../platform/database/index.ts'
import { type Api, pageOf } from '../platform/http/api.ts'
import { DomainError } from '../platform/http/errors.ts'
import { detailOf, summaryOf } from './describe.ts'
import type { ImportService } from './service.ts'
import { listImports, rowsOfImport } from './store.ts'

/** States in which nothing happens until somebody asks. */
const resting: readonly ImportStatus[] = ['previewed', 'stopped', 'completed', 'failed', 'undone']
/** A preview of a small file is worth waiting for, ms; a large one is followed by its events. */
const previewPatience = 8_000
const eventEvery = 400

export const importRoutes = (api: Api, deps: { db: Db; service: ImportService }): void => {
  const { db, service } = deps
  const detail = async (id: number): Promise<ImportDetail> => detailOf(db, await service.get(id))

  api.route(routes.imports, async ({ query, request }) => {
    const { count, rows } = await listImports(db, query.page_size, (query.page - 1) * query.page_size)
    return pageOf(
      request,
      query,
      count,
      rows.map((row) => summaryOf({ ...row, preview: null })),
    )
  })
  api.route(routes.import, ({ params }) => detail(params.id))
  api.route(routes.importRows, async ({ params, query, request }) => {
    await service.get(params.id)
    const { count, rows } = await rowsOfImport(
      db,
      params.id,
      query.outcome,
      query.page_size,
      (query.page - 1) * query.page_size,
    )
    return pageOf(request, query, count, rows)
  })
  api.route(routes.createImport, async ({ query, request, reply }) => {
    if (!request.isMultipart())
      throw new DomainError('unsupported_format', 'Send the file as multipart/form-data in a field called "file".')
    const part = await request.file()
    if (!part) throw new DomainError('bad_request', 'The form holds no file. Send it in a field called "file".')
    const id = await service.receive(part.file, part.filename, { preview: query.preview === 'true' })
    reply.status(202)
    const until = Date.now() + previewPatience
    let one = await service.get(id)
    while (one.status === 'previewing' && Date.now() < until) {
      await sleep(50)
      one = await service.get(id)
    }
    return detailOf(db, one)
  })
  api.route(routes.startImport, async ({ params }) => {
    await service.start(params.id)
    return detail(params.id)
  })
  api.route(routes.stopImport, async ({ params }) => {
    await service.stop(params.id)
    return detail(params.id)
  })
  api.route(routes.undoImport, async ({ params }) => {
    await service.undo(params.id)
    return detail(params.id)
  })

  api.raw.get('/api/imports/:id/events', {
    schema: {
      summary: 'Progress as server-sent events: `progress` with the import, until it rests',
      tags: ['Imports'],
    },
    handler: async (request, reply) => {
      const params = idParams.safeParse(request.params)
      if (!params.success) throw new DomainError('not_found', 'There is no such import.')
      await service.get(params.data.id)
      reply.hijack()
      const out = reply.raw
      let gone = false
      out.on('close', () => {
        gone = true
      })
      out.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      let last = ''
      try {
        while (!gone) {
          const now = await detail(params.data.id)
          const line = JSON.stringify(now)
          if (line !== last) out.write(`event: progress\ndata: ${line}\n\n`)
          last = line
          if (resting.includes(now.status)) break
          await sleep(eventEvery)
        }
      } catch {
        // The reader reconnects and finds out: an event stream has no place for an error's status.
      }
      out.end()
    },
  })
}
