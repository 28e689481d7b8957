import type { ImportDetail } from '../../../../contract/index.ts'
import { sentenceCase } from '../../ui/format.ts'
import { Section } from '../../ui/Page.tsx'

/** What each column of the file was taken for. */
export function Mapping({ mapping }: { mapping: ImportDetail['mapping'] }) {
  if (mapping.length === 0) return null
  return (
    <Section title="Columns">
      <table className="w-full max-w-2xl">
        <caption className="sr-only">Columns of the file, and what each was taken for</caption>
        <thead>
          <tr className="border-b border-edge text-left text-sm text-soft">
            <th scope="col" className="py-2 pr-4 font-medium">
              Column in the file
            </th>
            <th scope="col" className="py-2 font-medium">
              Taken for
            </th>
          </tr>
        </thead>
        <tbody>
          {mapping.map(({ column, field }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name; their order never changes
            <tr key={index} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {column}
              </th>
              <td className={`py-2 ${field === null ? 'text-soft' : ''}`}>
                {field === null ? 'not used' : sentenceCase(field)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
