export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
const place = 'daystar.theme'
const systemDark = matchMedia('(prefers-color-scheme: dark)')

/** What the reader chose; 'system' until then, and where storage is forbidden. */
export function chosenTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(place)) ?? 'system'
  } catch {
    return 'system'
  }
}

let theme = chosenTheme()

function apply(): void {
  const dark = theme === 'dark' || (theme === 'system' && systemDark.matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

/** Applies a theme and remembers it. `public/theme.js` applies the same choice before the first paint. */
export function chooseTheme(chosen: Theme): void {
  theme = chosen
  apply()
  try {
    localStorage.setItem(place, chosen)
  } catch {
    // Not remembered then; the page in front of the reader has changed all the same.
  }
}

systemDark.addEventListener('change', apply)
