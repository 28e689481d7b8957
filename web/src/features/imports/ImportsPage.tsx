import { Page } from '../../ui/Page.tsx'
import { DropZone } from './DropZone.tsx'
import { History } from './History.tsx'

export default function ImportsPage() {
  return (
    <Page
      title="Import"
      lead="Bring a file. You see row by row what it would do before anything is written, and every import can be undone."
    >
      <DropZone />
      <History />
    </Page>
  )
}
