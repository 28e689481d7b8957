import type { ComponentProps } from 'react'

const looks = {
  primary: 'bg-accent text-on-accent border-transparent hover:bg-accent-strong',
  plain: 'bg-surface text-ink border-edge hover:bg-tint',
  danger: 'bg-surface text-bad border-bad hover:bg-bad-tint',
  quiet: 'border-transparent text-accent hover:bg-tint',
}
export type ButtonLook = keyof typeof looks

export const buttonClass = (look: ButtonLook = 'plain') =>
  `inline-flex min-h-10 items-center justify-center gap-2 rounded-lg border px-4 py-2 font-medium transition-colors disabled:opacity-55 ${looks[look]}`

export function Button({ look = 'plain', className = '', ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="button" className={`${buttonClass(look)} ${className}`} {...rest} />
}
