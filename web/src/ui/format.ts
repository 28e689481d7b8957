const grouped = new Intl.NumberFormat('en')
const fraction = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const plurals = new Intl.PluralRules('en', { type: 'ordinal' })
const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }

/** 12345 → "12,345". */
export const count = (value: number) => grouped.format(value)

/** 1, "record" → "1 record"; 2, "thesis", "theses" → "2 theses". */
export const counted = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`

/** 3 → "3rd". */
export const ordinal = (value: number) => `${count(value)}${suffixes[plurals.select(value)] ?? 'th'}`

/** 0.6237 → "0.62"; a score is shown as the number it is, never as a percentage of certainty. */
export const score = (value: number) => value.toFixed(2)

/** 0.1234 → "12 %"; below one in a hundred two digits stay: 0.00123 → "0.12 %". */
export const percent = (share: number) => {
  const hundredths = share * 100
  return `${hundredths >= 1 || hundredths === 0 ? Math.round(hundredths) : fraction.format(hundredths)} %`
}

export const decimal = (value: number) => fraction.format(value)

/** Bytes as a file manager would say it, in powers of 1000. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB']
  const step = Math.min(units.length - 1, value < 1000 ? 0 : Math.floor(Math.log10(value) / 3))
  const scaled = value / 1000 ** step
  return `${step > 0 && scaled < 10 ? scaled.toFixed(1) : Math.round(scaled)} ${units[step]}`
}

/** Seconds as a person would say how long something still takes. */
export function duration(seconds: number): string {
  if (seconds < 5) return 'a few seconds'
  if (seconds < 60) return `${Math.round(seconds / 5) * 5} seconds`
  if (seconds < 5400) return counted(Math.round(seconds / 60), 'minute')
  return counted(Math.round(seconds / 3600), 'hour')
}

/** An ISO date as precise as it is known: "2021", "2021-04" → "April 2021", "2021-04-17" → "17 April 2021". */
export function date(iso: string): string {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso)
  if (!found) return iso
  const [, year, month, day] = found
  if (month === undefined) return String(year)
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return at.toLocaleDateString('en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
}

/** A moment, in the reader's own time zone. */
export const moment = (iso: string) =>
  new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })

/** How far a date lies ahead, for deadlines: "today", "in 12 days", "in 5 months", "closed". `today` is an ISO date. */
export function ahead(iso: string, today: string): string {
  const days = Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(today.slice(0, 10))) / 86_400_000)
  if (Number.isNaN(days)) return ''
  if (days < 0) return 'closed'
  if (days === 0) return 'today'
  if (days < 60) return `in ${counted(days, 'day')}`
  return days < 720 ? `in ${Math.round(days / 30)} months` : `in ${Math.round(days / 365)} years`
}

/** An amount with its currency where that is a known code, else the two as they are. */
export function money(amount: number, currency: string | null): string {
  if (currency === null) return count(amount)
  try {
    return amount.toLocaleString('en', { style: 'currency', currency, maximumFractionDigits: 0 })
  } catch {
    return `${count(amount)} ${currency}`
  }
}

/** 2015, 2021 → "2015–2021"; the same year once; nothing known → null. */
export function years(first: number | null, last: number | null): string | null {
  if (first === null || last === null) return first === null && last === null ? null : String(first ?? last)
  return first === last ? String(first) : `${first}–${last}`
}

/** "journal_article" or "journal article" → "Journal article". */
export const sentenceCase = (value: string) => {
  const words = value.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
