import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Empty, ErrorNotice } from '../../ui/states.tsx'
import { useMapAddress } from './address.ts'
import { Explorer } from './Explorer.tsx'
import { graphReading } from './use-map.ts'

/** The map of who works with whom. */
export default function GraphPage() {
  const [address, change] = useMapAddress()
  const { data, error, refetch, isFetching } = useQuery(graphReading(address.department))
  useEffect(() => {
    document.getElementById('main')?.scrollTo(0, 0)
  }, [])
  const body = () => {
    if (data !== undefined && data.people > 0) return <Explorer model={data} address={address} change={change} />
    if (data !== undefined) {
      return (
        <div className="p-4 sm:p-8">
          {address.department === undefined ? (
            <Empty title="There is nobody on the map yet">
              <p>
                It grows out of joint publications, projects and theses.{' '}
                <Link to="/import" className="link">
                  Import some records
                </Link>{' '}
                and it draws itself.
              </p>
            </Empty>
          ) : (
            <Empty title="Nobody is known in this department">
              <button type="button" className="link" onClick={() => change({ department: undefined })}>
                Show all departments
              </button>
            </Empty>
          )}
        </div>
      )
    }
    if (error && !isFetching) {
      return (
        <div className="p-4 sm:p-8">
          <ErrorNotice error={error} retry={() => refetch()} />
        </div>
      )
    }
    return (
      <div role="status" className="grid flex-1 place-items-center p-8 text-soft">
        Reading the map …
      </div>
    )
  }
  return (
    <>
      <title>Map · Daystar</title>
      {body()}
    </>
  )
}
