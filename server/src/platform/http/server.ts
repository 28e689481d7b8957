import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import compress from '@fastify/compress'
import multipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { DatabaseError } from 'pg'
import type { ErrorAnswer, ErrorCode } from '../../../../contract/index.ts'
import type { Log } from '../log/index.ts'
import { DomainError, httpStatus } from './errors.ts'
import { refuseOtherSites } from './origin.ts'

export type ServerOptions = { version: string; webDir: string; maxUploadBytes: number; log: Log }

/** The HTTP server without its routes: documentation, errors, the page's files, compression, security headers. */
export const openServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const answerError = (error: FastifyError | DomainError, request: FastifyRequest, reply: FastifyReply) => {
    const { code, message, details } = toAnswer(error)
    if (code === 'internal') options.log.error({ request_id: request.id, err: error }, 'unexpected error')
    const answer: ErrorAnswer = { error: { code, message, ...(details ? { details } : {}), request_id: request.id } }
    reply.status(httpStatus[code]).header('content-type', 'application/json; charset=utf-8')
    return reply.serializer(JSON.stringify).send(answer)
  }
  const app = fastify({
    // Addresses that no router can read, such as /api/calls/%zz: the error handler below never sees them.
    frameworkErrors: (_error, request, reply) =>
      answerError(new DomainError('not_found', 'There is nothing at this address.'), request, reply),
    logger: false,
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    bodyLimit: 1024 * 1024,
    requestTimeout: 0,
    forceCloseConnections: true,
  })
  app.addHook('onRequest', async (request) => refuseOtherSites(request))
  app.addHook('onSend', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    })
    const docs = request.url.startsWith('/api/docs')
    reply.header(
      'content-security-policy',
      `default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'${docs ? " 'unsafe-inline'" : ''}; ` +
        "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    )
    if (request.url.startsWith('/api/') && !docs) reply.header('cache-control', 'no-store')
  })
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      request_id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (reply.statusCode >= 500) options.log.error(line, 'request failed')
    else options.log.debug(line, 'request')
  })
  app.setErrorHandler(answerError)
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })
  await app.register(multipart, {
    limits: { fileSize: options.maxUploadBytes, files: 1, fields: 10, fieldSize: 10_000 },
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Daystar',
        version: options.version,
        description:
          'Researchers, publications, projects, theses and calls of a university: lists, search, graph, analytics, imports. ' +
          'Lists answer {count, next, previous, results}. Errors answer {error: {code, message, details}}.',
      },
    },
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs' })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await servePage(app, options.webDir)
  return app
}

const servePage = async (app: FastifyInstance, webDir: string): Promise<void> => {
  const built = existsSync(webDir)
  if (built) {
    await app.register(fastifyStatic, {
      root: webDir,
      wildcard: false,
      index: ['index.html'],
      // Vite names assets by their content; the page itself must be asked for anew.
      setHeaders: (reply, path) =>
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const page =
      request.method === 'GET' &&
      !/^\/api(?:[/?]|$)/.test(request.url) &&
      !/\.\w+$/.test(request.url.split('?')[0] ?? '')
    if (page && built) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    const answer: ErrorAnswer = {
      error: {
        code: 'not_found',
        message: `There is nothing at ${request.method} ${request.url.split('?')[0]}.`,
        request_id: request.id,
      },
    }
    return reply.status(404).send(answer)
  })
}

const toAnswer = (error: FastifyError | DomainError): Omit<ErrorAnswer['error'], 'request_id'> => {
  if (error instanceof DomainError) return { code: error.code, message: error.message, details: error.details }
  // 57014: statement timeout; 22021/22P05: text that PostgreSQL cannot hold, such as NUL; class 08 and 57P: no connection.
  if (error instanceof DatabaseError) {
    const state = error.code ?? ''
    if (state === '57014')
      return { code: 'timeout', message: 'That took too long and was stopped. Narrow the question.' }
    if (state === '22021' || state === '22P05')
      return { code: 'bad_request', message: 'The request holds characters that text cannot have.' }
    if (state.startsWith('08') || state.startsWith('57P')) return unreachable
  }
  if (
    /ECONNREFUSED|ENOENT|ECONNRESET|Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  ) {
    return unreachable
  }
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status && status < 500) {
    const code: ErrorCode =
      status === 413
        ? 'too_large'
        : status === 415 || status === 406
          ? 'unsupported_format'
          : status === 404
            ? 'not_found'
            : 'bad_request'
    return { code, message: code === 'too_large' ? 'That is larger than this server accepts.' : error.message }
  }
  return { code: 'internal', message: 'Something went wrong on the server. It was logged under this request id.' }
}

const unreachable = {
  code: 'not_ready' as const,
  message: 'The database cannot be reached at the moment. Try again shortly.',
}
