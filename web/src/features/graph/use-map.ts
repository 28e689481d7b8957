import { queryOptions } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { call } from '../../api/client.ts'
import { type Palette, readPalette } from '../../graph/colours.ts'
import { layOut } from '../../graph/layout.ts'
import { type GraphModel, toModel } from '../../graph/model.ts'
import { complete, needsLayout, type Positions } from '../../graph/place.ts'

/** The whole graph, turned into columns once. Comparing 65,000 objects with those of the last answer would freeze the page. */
export const graphReading = (department: number | undefined) =>
  queryOptions({
    queryKey: ['researcherGraph', department ?? null],
    queryFn: async ({ signal }) => toModel(await call('researcherGraph', { query: { department } }, signal)),
    staleTime: 300_000,
    structuralSharing: false,
  })

/** Where everybody stands: from the server, or, until it has measured the network, laid out here. */
export function usePositions(model: GraphModel): { positions: Positions; growing: boolean } {
  const given = useMemo(() => complete(model), [model])
  const [laid, setLaid] = useState<{ model: GraphModel; positions: Positions }>()
  useEffect(
    () => (needsLayout(model) ? layOut(model, (positions) => setLaid({ model, positions })) : undefined),
    [model],
  )
  const own = laid?.model === model ? laid.positions : undefined
  return { positions: own ?? given, growing: own === undefined && needsLayout(model) }
}

let palette: Palette | undefined
const watch = (changed: () => void) => {
  const observer = new MutationObserver(() => {
    palette = undefined
    changed()
  })
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
const present = () => {
  palette ??= readPalette()
  return palette
}

/** The page's colours for what is drawn and not styled; follows the theme. */
export const usePalette = (): Palette => useSyncExternalStore(watch, present)
