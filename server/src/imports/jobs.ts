import { previewImport } from './preview.ts'
import { type ImportWork, runImport } from './run.ts'
import { getImport } from './store.ts'
import { undoImport } from './undo.ts'

/** Does whatever an import's state asks for; nothing when there is nothing to do or somebody else is at it. */
export const workOnImport = async (work: ImportWork, id: number, signal: AbortSignal): Promise<void> => {
  const status = (await getImport(work.db, id))?.status
  if (status === 'previewing') await previewImport(work, id, signal)
  else if (status === 'queued' || status === 'running') await runImport(work, id, signal)
  else if (status === 'undoing') await undoImport(work, id)
}
