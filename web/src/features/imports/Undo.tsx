import type { ImportDetail } from '../../../../contract/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/Confirm.tsx'
import { counted } from '../../ui/format.ts'
import { createdList } from './created.ts'
import { useChange } from './use-change.ts'

/** Undoes an import, after saying exactly what goes. */
export function Undo({ detail }: { detail: ImportDetail }) {
  const undo = useChange(detail.id, 'undoImport')
  const goes = createdList(detail.created)
  return (
    <>
      <Confirm
        trigger={
          <Button look="danger" disabled={undo.isPending}>
            Undo this import
          </Button>
        }
        title={`Undo the import of ${detail.file_name}?`}
        action="Undo the import"
        onConfirm={() => undo.mutate()}
      >
        {goes.length > 0 ? (
          <>
            <p>These go, because only this import brought them:</p>
            <ul className="list-disc pl-5 text-ink">
              {goes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>It created nothing, so nothing goes.</p>
        )}
        {detail.rows.changed > 0 && (
          <p>What it filled in on {counted(detail.rows.changed, 'other record')} is emptied again.</p>
        )}
        <p>Records that another import also brought stay. The file itself can be imported again.</p>
      </Confirm>
      {undo.error && (
        <p role="alert" className="w-full text-bad">
          {undo.error.message}
        </p>
      )}
    </>
  )
}
