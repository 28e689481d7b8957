import { Link } from '@tanstack/react-router'
import type { ImportDetail } from '../../../../contract/index.ts'
import { SampleChip } from '../../ui/Chip.tsx'
import { bytes, moment } from '../../ui/format.ts'
import { Page } from '../../ui/Page.tsx'
import { Loaded } from '../../ui/states.tsx'
import { useId } from '../../ui/use-id.ts'
import { Mapping } from './Mapping.tsx'
import { Preview, Understood } from './Preview.tsx'
import { Problems } from './Problems.tsx'
import { Rows } from './Rows.tsx'
import { Running } from './Running.tsx'
import { StatusChip } from './StatusChip.tsx'
import { Summary } from './Summary.tsx'
import { useImport } from './use-import.ts'

export default function ImportPage() {
  const id = useId()
  return (
    <Loaded query={useImport(id)} missing="import">
      {(detail) => <Details key={detail.id} detail={detail} />}
    </Loaded>
  )
}

function Details({ detail }: { detail: ImportDetail }) {
  const { status } = detail
  const facts = [
    !detail.sample && detail.format.toUpperCase(),
    !detail.sample && bytes(detail.size),
    detail.encoding,
    detail.delimiter && `separated by ${separator(detail.delimiter)}`,
    `${detail.sample ? 'brought' : 'uploaded'} ${moment(detail.created_at)}`,
  ].filter(Boolean)
  return (
    <Page
      title={detail.file_name}
      eyebrow={
        <span className="flex flex-wrap items-center gap-2">
          <Link to="/import" className="link">
            Imports
          </Link>
          <StatusChip status={status} />
          {detail.sample && <SampleChip />}
        </span>
      }
      lead={<span className="text-base">{facts.join(' · ')}</span>}
    >
      {status === 'previewed' ? (
        <Preview detail={detail} />
      ) : status === 'completed' || status === 'failed' || status === 'undone' ? (
        <Summary detail={detail} />
      ) : (
        <Running detail={detail} />
      )}
      <Problems detail={detail} />
      <Mapping mapping={detail.mapping} />
      {status === 'previewed' && <Understood preview={detail.preview} />}
      {(status === 'completed' || status === 'stopped' || status === 'failed') && <Rows id={detail.id} />}
    </Page>
  )
}

const separators: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }
const separator = (delimiter: string) => separators[delimiter] ?? `“${delimiter}”`
