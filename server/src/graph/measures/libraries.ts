import louvainModule from 'graphology-communities-louvain'
import forceAtlas2Module from 'graphology-layout-forceatlas2'

// Both are CommonJS whose export is the function itself, while their types describe a module with a default.
export const louvain = louvainModule as unknown as typeof louvainModule.default
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default
