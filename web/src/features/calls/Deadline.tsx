import { ahead, date } from '../../ui/format.ts'

/** A deadline as a date, and how far away it is today. */
export function Deadline({ iso }: { iso: string | null }) {
  if (iso === null) return <span className="text-soft">No deadline given</span>
  const distance = ahead(iso, new Date().toISOString())
  return (
    <>
      {date(iso)} <span className={distance === 'closed' ? 'text-bad' : 'text-soft'}>({distance})</span>
    </>
  )
}
