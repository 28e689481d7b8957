import { describe, expect, it } from 'vitest'
import { AnswerCache } from '../platform/http/answer-cache.ts'
import { measureInThread } from './measure.ts'
import { buildNetwork } from './network.ts'
import { bestConnected, negotiate, shortestPath } from './rules.ts'

const network = (order: number, edges: [number, number, number][]) =>
  buildNetwork(order, {
    a: Uint32Array.from(edges, ([a]) => a),
    b: Uint32Array.from(edges, ([, b]) => b),
    weight: Float64Array.from(edges, ([, , weight]) => weight),
  })

describe('the network', () => {
  it('keeps neighbours ascending with their weights, whichever way an edge was given', () => {
    const { offsets, neighbours, weights, size } = network(4, [
      [3, 1, 5],
      [0, 1, 2],
      [2, 1, 7],
    ])
    expect(size).toBe(3)
    expect([...offsets]).toEqual([0, 1, 4, 5, 6])
    expect([...neighbours]).toEqual([1, 0, 2, 3, 1, 1])
    expect([...weights]).toEqual([2, 2, 7, 5, 7, 5])
  })
})

describe('a shortest path', () => {
  const diamond = network(6, [
    [0, 1, 1],
    [0, 2, 1],
    [1, 3, 4],
    [2, 3, 9],
    [3, 4, 1],
  ])
  it('has fewest steps, and among equals the strongest', () => {
    expect(shortestPath(diamond, 0, 4)).toEqual([0, 2, 3, 4])
    expect(shortestPath(diamond, 4, 0)).toEqual([4, 3, 2, 0])
  })
  it('prefers fewer steps to any strength', () => {
    expect(
      shortestPath(
        network(3, [
          [0, 1, 100],
          [1, 2, 100],
          [0, 2, 1],
        ]),
        0,
        2,
      ),
    ).toEqual([0, 2])
  })
  it('is the same every time where strengths are equal, too', () => {
    expect(
      shortestPath(
        network(4, [
          [0, 2, 1],
          [0, 1, 1],
          [1, 3, 1],
          [2, 3, 1],
        ]),
        0,
        3,
      ),
    ).toEqual([0, 1, 3])
  })
  it('is one node to itself and none to who is not reached', () => {
    expect(shortestPath(diamond, 3, 3)).toEqual([3])
    expect(shortestPath(diamond, 0, 5)).toBeNull()
    expect(
      shortestPath(
        network(4, [
          [0, 1, 1],
          [2, 3, 1],
        ]),
        0,
        3,
      ),
    ).toBeNull()
  })
})

describe('a limit', () => {
  it('keeps the best connected in their order', () => {
    const nodes = [3, 9, 9, 1].map((degree, id) => ({ id, degree }))
    expect(bestConnected(nodes, 2).map(({ id }) => id)).toEqual([1, 2])
    expect(bestConnected(nodes, 3).map(({ id }) => id)).toEqual([0, 1, 2])
    expect(bestConnected(nodes, undefined)).toHaveLength(4)
  })
})

describe('accept-encoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['identity', undefined],
    ['br;q=0.0', undefined],
    [undefined, undefined],
  ])('%s is answered in %s', (accepted, encoding) => expect(negotiate(accepted)).toBe(encoding))
})

describe('the answer cache', () => {
  it('builds an answer once, however many ask at the same time', async () => {
    let built = 0
    const cache = new AnswerCache(100)
    const build = async () => Buffer.alloc(10, ++built)
    const [a, b] = await Promise.all([cache.get('a', build), cache.get('a', build)])
    expect(a).toBe(b)
    expect(await cache.get('a', build)).toBe(a)
    expect(built).toBe(1)
  })
  it('drops the least recently used and stays within its bytes', async () => {
    const cache = new AnswerCache(25)
    let built = 0
    const build = async () => Buffer.alloc(10, ++built)
    for (const key of ['a', 'b', 'a', 'c']) await cache.get(key, build)
    expect(cache.bytes).toBe(20)
    await cache.get('a', build)
    expect(built).toBe(3)
    await cache.get('b', build)
    expect(built).toBe(4)
  })
  it('keeps neither failures nor what is larger than all of it', async () => {
    const cache = new AnswerCache(5)
    await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await cache.get('a', async () => Buffer.alloc(10))).toHaveLength(10)
    expect(cache.bytes).toBe(0)
  })
})

describe('measuring in a thread', () => {
  const text = { people: '[[7,"Ada Lovelace","Mathematics"],[9,"Charles Babbage",null]]', pairs: '[[7,9,3]]' }
  it('answers with the measures', async () => {
    const { nodes, communities } = await measureInThread(text)
    expect(nodes.researcher_id).toEqual([7, 9])
    expect(nodes.strength).toEqual([3, 3])
    expect(communities).toEqual({ id: [1], label: ['Mathematics'], size: [2] })
  })
  it('fails with the reason of an abort and with the error of the thread', async () => {
    await expect(measureInThread(text, AbortSignal.abort(new Error('closing')))).rejects.toThrow('closing')
    await expect(measureInThread({ people: 'no JSON', pairs: '[]' })).rejects.toThrow('JSON')
  })
})
