import { useEffect, useState } from 'react'

/** A value once it has stood still for `delay` milliseconds: typing must not ask the server at every key. */
export function useSettled<T>(value: T, delay = 180): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return settled
}
