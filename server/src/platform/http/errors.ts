import type { ErrorCode } from '../../../../contract/common.ts'

/** What went wrong in the words of the domain; becomes an HTTP answer in exactly one place, the table below. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: { path: string; message: string }[] | undefined

  constructor(code: ErrorCode, message: string, details?: { path: string; message: string }[]) {
    super(message)
    this.code = code
    this.details = details
  }
}

export const httpStatus: Record<ErrorCode, number> = {
  bad_request: 400,
  invalid_parameter: 400,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported_format: 415,
  unreadable_file: 422,
  import_not_startable: 409,
  import_busy: 409,
  timeout: 503,
  not_ready: 503,
  internal: 500,
}

/** @throws DomainError not_found when there is no such record */
export const found = <T>(record: T | undefined, kind: string, id: number): T => {
  if (record === undefined) throw new DomainError('not_found', `There is no ${kind} ${id}.`)
  return record
}
