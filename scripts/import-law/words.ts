import { isTest } from './imports.ts'
import { lineAt, type Source, type Violation } from './sources.ts'

// Written in pieces: this file is checked, too.
const registries = ['npmjs', 'yarnpkg', 'pypi', 'pythonhosted', 'crates'].join('|')
const hosts = new RegExp(String.raw`\b(?:[a-z-]+\.)*(?:${registries})\.(?:org|com|io)\b`, 'g')
const places = new RegExp(['(?<![\\w.])', 'work', '(?:main|shared|\\.library)\\b'].join('/'), 'g')
const beside = new RegExp(['shared', '(?:stack|data|design)\\b'].join('/'), 'g')
const environment = /\bprocess\s*\.\s*env\b/g

/** Where packages come from is the machine's business; where the project lies, too. */
export const foreignWords = (sources: readonly Source[]): Violation[] =>
  sources.flatMap((source) => [
    ...hits(source, hosts, (word) => `${word} is the address of a registry`),
    ...hits(source, places, (word) => `${word} is a path of one machine`),
    ...(source.path === '.ci/run' ? [] : hits(source, beside, (word) => `${word} lies outside of the project`)),
  ])

/** Everything but the configuration is handed its settings. */
export const environmentReads = (sources: readonly Source[]): Violation[] =>
  sources
    .filter(({ path }) => /^(?:server\/(?:src|test)|contract|web\/src)\/.*\.tsx?$/.test(path) && !isTest(path))
    .filter(({ path }) => !path.startsWith('server/src/config/') && path !== 'server/test/settings.ts')
    .flatMap((source) => hits(source, environment, () => 'only server/src/config reads the environment'))

const hits = ({ path, text }: Source, pattern: RegExp, say: (word: string) => string): Violation[] =>
  [...text.matchAll(pattern)].map((match) => ({ path, line: lineAt(text, match.index), sentence: say(match[0]) }))
