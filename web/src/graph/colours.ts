/** Twelve hues that stay apart on the ground of each theme; groups beyond the twelfth begin again. */
const hues = {
  light: [
    '#3b5bdb',
    '#d9480f',
    '#2b8a3e',
    '#9c36b5',
    '#0b7285',
    '#c2255c',
    '#b98900',
    '#5f3dc4',
    '#087f5b',
    '#a8422a',
    '#1971c2',
    '#66800b',
  ],
  dark: [
    '#91a7ff',
    '#ff9f5a',
    '#7bd88f',
    '#e599f7',
    '#5fd3e6',
    '#ff9ec4',
    '#f6d155',
    '#b9a1ff',
    '#5fe0b7',
    '#ffa08c',
    '#7cc4ff',
    '#c3e06a',
  ],
}
export const HUES = hues.light.length

export type Theme = 'light' | 'dark'
export type Palette = {
  theme: Theme
  ground: string
  surface: string
  ink: string
  soft: string
  /** People without a group. */
  none: string
  gold: string
  accent: string
}

/** The colours of the page as it looks now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string) => style.getPropertyValue(name).trim()
  return {
    theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
    ground: read('--ground'),
    surface: read('--surface'),
    ink: read('--ink'),
    soft: read('--soft'),
    none: read('--edge'),
    gold: read('--gold'),
    accent: read('--accent'),
  }
}

/** A colour for each group, in the order given (the largest first). Grey: 0, which is no group, and groups of fewer than `least`. */
export function groupColours(
  groups: readonly { id: number; count: number }[],
  least: number,
  palette: Palette,
): Map<number, string> {
  const list = hues[palette.theme]
  const known = groups.filter(({ id }) => id !== 0)
  const colours = new Map<number, string>([[0, palette.none]])
  known.forEach(({ id, count }, place) => {
    colours.set(id, count < least ? palette.none : list[place % list.length]!)
  })
  return colours
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** #rrggbb with an opacity, 0 to 1, multiplied in beforehand, which is how the renderer blends. */
export const faded = (hex: string, opacity: number) =>
  `rgba(${channels(hex)
    .map((value) => Math.round(value * opacity))
    .join(',')},${opacity.toFixed(3)})`

/** A colour on its way to another, 0 to 1: opaque, so that what lies below does not shine through. */
export function mixed(hex: string, towards: string, share: number): string {
  const end = channels(towards)
  const parts = channels(hex).map((value, i) => Math.round(value + (end[i]! - value) * share))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
