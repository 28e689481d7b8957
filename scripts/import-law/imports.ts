import { type Import, importsOf, type Source, type Violation } from './sources.ts'

/** In which room of the house a file is. */
type Room =
  | { kind: 'contract' | 'web' | 'config' | 'wiring' | 'outside' }
  | { kind: 'platform'; name: string }
  | { kind: 'area'; name: string; rules: boolean }

const roomOf = (path: string): Room => {
  if (path.startsWith('contract/')) return { kind: 'contract' }
  if (path.startsWith('web/src/')) return { kind: 'web' }
  if (!path.startsWith('server/src/')) return { kind: 'outside' }
  const [first, second, third] = path.split('/').slice(2)
  if (first === 'config') return { kind: 'config' }
  if (second === undefined || first === 'cli') return { kind: 'wiring' }
  if (first === 'platform') return { kind: 'platform', name: second }
  return { kind: 'area', name: first!, rules: second === 'rules.ts' || (second === 'rules' && third !== undefined) }
}

/** Tests and what they share may reach into anything. */
export const isTest = (path: string): boolean => /\.(test|fixture)\.tsx?$/.test(path)

/** Computing is all that rules do: packages with which something can be read, written or awaited are not for them. */
const pureNode = new Set(['node:crypto', 'node:util', 'node:path'])
const impure = /^(?:kysely|pg|ioredis|bullmq|fastify|pino|undici|@fastify\/|@electric-sql\/|onnxruntime)/

/** Whether a file, and all that it imports, only computes. Types have no effects. */
type IsPure = (path: string) => boolean

const purity = (sources: readonly Source[]): IsPure => {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const known = new Map<string, boolean>()
  const isPure: IsPure = (path) => {
    const source = byPath.get(path)
    const before = known.get(path)
    if (!source || before !== undefined) return before ?? false
    known.set(path, true) // in a circle of imports the others decide
    const pure = importsOf(source).every(
      (to) => to.typeOnly || ('package' in to ? isPurePackage(to.package) : isPure(to.file)),
    )
    known.set(path, pure)
    return pure
  }
  return isPure
}

const isPurePackage = (name: string): boolean => (name.startsWith('node:') ? pureNode.has(name) : !impure.test(name))

const whyNot = (from: Room, to: Import, isPure: IsPure): string | null => {
  if ('package' in to) {
    const name = to.package
    if (from.kind === 'contract' && name !== 'zod') return `contract imports zod and itself, not ${name}`
    if (from.kind === 'area' && from.rules && !isPurePackage(name)) return `rules do no I/O: not ${name}`
    if (from.kind === 'web' && name.startsWith('node:')) return `the web page runs in a browser, which has no ${name}`
    return null
  }
  const target = roomOf(to.file)
  switch (from.kind) {
    case 'outside':
    case 'wiring':
      if (from.kind === 'wiring' && target.kind === 'area' && !isFrontDoor(to.file))
        return `wiring enters ${target.name} by its index.ts, not by ${to.file}`
      return null
    case 'contract':
      return target.kind === 'contract' ? null : `contract imports zod and itself, not ${to.file}`
    case 'web':
      return target.kind === 'web' || target.kind === 'contract' ? null : `web imports contract only, not ${to.file}`
    case 'config':
      return target.kind === 'config' || target.kind === 'contract' ? null : `config imports nothing, not ${to.file}`
    case 'platform':
      if (target.kind === 'area') return `platform knows nothing of research: not ${to.file}`
      if (target.kind === 'wiring' || (target.kind === 'config' && !to.typeOnly))
        return `platform is handed what it needs: it does not import ${to.file}`
      return null
    case 'area':
      return whyNotFromArea(from, target, to, isPure)
  }
}

const whyNotFromArea = (
  from: Extract<Room, { kind: 'area' }>,
  target: Room,
  to: { file: string; typeOnly: boolean },
  isPure: IsPure,
): string | null => {
  if (target.kind === 'contract') return null
  const areRules = target.kind === 'area' && target.rules
  if (from.rules) {
    if (areRules) return null
    if (target.kind === 'area' && target.name === from.name && (to.typeOnly || isPure(to.file))) return null
    return `rules do no I/O and ask nobody who does: not ${to.file}`
  }
  if (target.kind === 'area') {
    if (target.name === from.name || isFrontDoor(to.file)) return null
    return `${from.name} enters ${target.name} by its index.ts, not by ${to.file}`
  }
  if (target.kind === 'platform') {
    return to.file.split('/').length <= 5 ? null : `${to.file} is internal to platform/${target.name}`
  }
  if (target.kind === 'config' && to.typeOnly) return null
  return `${from.name} is handed what it needs: it does not import ${to.file}`
}

const isFrontDoor = (path: string): boolean => /^server\/src\/[^/]+\/index\.ts$/.test(path)

/** Imports that the house does not allow. */
export const forbiddenImports = (sources: readonly Source[]): Violation[] => {
  const isPure = purity(sources)
  return codeOf(sources).flatMap((source) => {
    const from = roomOf(source.path)
    return importsOf(source).flatMap((to) => {
      const sentence = whyNot(from, to, isPure)
      return sentence ? [{ path: source.path, line: to.line, sentence }] : []
    })
  })
}

const codeOf = (sources: readonly Source[]): Source[] =>
  sources.filter(({ path }) => /\.tsx?$/.test(path) && !isTest(path))

type Edge = { to: string; path: string; line: number }

/** Areas (and parts of the platform) that import each other in a circle; what only types need does not count. */
export const cycles = (sources: readonly Source[]): Violation[] => {
  const edges = new Map<string, Map<string, Edge>>()
  for (const source of codeOf(sources)) {
    const from = nodeOf(source.path)
    if (!from) continue
    for (const one of importsOf(source)) {
      const to = 'file' in one && !one.typeOnly ? nodeOf(one.file) : null
      if (!to || to === from) continue
      const out = edges.get(from) ?? edges.set(from, new Map()).get(from)!
      if (!out.has(to)) out.set(to, { to, path: source.path, line: one.line })
    }
  }
  const told = new Set<string>()
  const violations: Violation[] = []
  for (const start of [...edges.keys()].sort()) {
    const circle = shortestCircle(edges, start)
    const key = circle?.map(({ to }) => to).sort()
    if (!circle || told.has(key!.join())) continue
    told.add(key!.join())
    const { path, line } = circle[0]!
    violations.push({
      path,
      line,
      sentence: `areas import each other: ${[start, ...circle.map(({ to }) => to)].join(' → ')}`,
    })
  }
  return violations
}

/** Breadth first, so that the circle told is a shortest one. */
const shortestCircle = (edges: Map<string, Map<string, Edge>>, start: string): Edge[] | null => {
  const seen = new Set<string>()
  let paths: Edge[][] = [[]]
  while (paths.length > 0) {
    const longer: Edge[][] = []
    for (const path of paths) {
      for (const edge of edges.get(path.at(-1)?.to ?? start)?.values() ?? []) {
        if (edge.to === start) return [...path, edge]
        if (seen.has(edge.to)) continue
        seen.add(edge.to)
        longer.push([...path, edge])
      }
    }
    paths = longer
  }
  return null
}

const nodeOf = (path: string): string | null => {
  const room = roomOf(path)
  return room.kind === 'area' ? room.name : room.kind === 'platform' ? `platform/${room.name}` : null
}
