import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Route } from '../../../../contract/index.ts'
import { errorAnswer } from '../../../../contract/index.ts'
import { DomainError } from './errors.ts'

type Out<T> = T extends z.ZodType ? z.output<T> : undefined

export type Input<R> = {
  params: R extends { params: infer P } ? Out<P> : undefined
  query: R extends { query: infer Q } ? Out<Q> : undefined
  request: FastifyRequest
  reply: FastifyReply
}
type Answer<R> = R extends { response: infer S extends z.ZodType } ? z.input<S> : never

/** A body that is serialised (and perhaps compressed) already, because it is cached as bytes. */
export class RawJson {
  readonly body: Buffer
  readonly encoding: 'br' | 'gzip' | undefined
  constructor(body: Buffer, encoding?: 'br' | 'gzip') {
    this.body = body
    this.encoding = encoding
  }
}
export const rawJson = (body: Buffer, options: { encoding?: 'br' | 'gzip' } = {}) => new RawJson(body, options.encoding)

export type Api = {
  /** Registers one route of the contract; the handler sees validated input and its answer is typed by the contract. */
  route<R extends Route>(route: R, handler: (input: Input<R>) => Promise<Answer<R> | RawJson>): void
  /** For what JSON routes cannot say: streams and files. */
  raw: FastifyInstance
}

/**
 * @param options.checkAnswers validate every answer against the contract, too (tests do; a server would pay for it
 *   on each answer, several hundred milliseconds on the whole graph).
 */
export const openApi = (app: FastifyInstance, options: { checkAnswers: boolean }): Api => ({
  raw: app,
  route(route, handler) {
    app.route({
      method: route.method,
      url: route.path,
      schema: {
        summary: route.summary,
        tags: [route.tag],
        ...(route.params ? { params: jsonSchema(route.params, 'input') } : {}),
        ...(route.query ? { querystring: jsonSchema(route.query, 'input') } : {}),
        response: { 200: jsonSchema(route.response, 'output'), '4xx': jsonSchema(errorAnswer, 'output') },
      },
      // zod is the validator and JSON.stringify the serialiser: the schemas above only document.
      validatorCompiler: () => () => true,
      serializerCompiler: () => JSON.stringify,
      handler: async (request, reply) => {
        const input = {
          params: read(route.params, request.params, 'not_found'),
          query: read(route.query, request.query, 'invalid_parameter'),
          request,
          reply,
        } as Input<typeof route>
        const answer = await handler(input)
        if (answer instanceof RawJson) {
          reply.header('content-type', 'application/json; charset=utf-8').header('vary', 'accept-encoding')
          if (answer.encoding) reply.header('content-encoding', answer.encoding)
          if (options.checkAnswers && !answer.encoding) route.response.parse(JSON.parse(answer.body.toString()))
          return reply.serializer((body: Buffer) => body as unknown as string).send(answer.body)
        }
        if (options.checkAnswers) route.response.parse(JSON.parse(JSON.stringify(answer)))
        return answer
      },
    })
  },
})

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}

const read = (schema: z.ZodType | undefined, value: unknown, code: 'not_found' | 'invalid_parameter') => {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const details = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  const first = details[0]
  throw new DomainError(
    code,
    code === 'not_found'
      ? 'There is nothing at this address: the identifier is not a positive whole number.'
      : `The parameter ${first?.path || ''} is wrong: ${first?.message ?? 'unreadable'}.`,
    details,
  )
}

/** Answers of a list: the addresses of its neighbours keep every other parameter. */
export const pageOf = <T>(
  request: FastifyRequest,
  query: { page: number; page_size: number },
  count: number,
  results: T[],
): { count: number; next: string | null; previous: string | null; results: T[] } => {
  const at = (page: number) => {
    const address = new URL(request.url, 'http://local')
    address.searchParams.set('page', String(page))
    return address.pathname + address.search
  }
  return {
    count,
    next: query.page * query.page_size < count ? at(query.page + 1) : null,
    previous: query.page > 1 && count > 0 ? at(Math.min(query.page - 1, Math.ceil(count / query.page_size))) : null,
    results,
  }
}
