export { acquireLock, DirectoryInUse, type DirectoryLock, type Holder, readHolder } from './lock.ts'
export { connectionOptions, type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './start.ts'
