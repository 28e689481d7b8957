import { Monitor, Moon, Sun } from 'lucide-react'
import { useId, useState } from 'react'
import { chooseTheme, chosenTheme, type Theme, themes } from '../../app/theme.ts'

const faces: Record<Theme, { label: string; icon: typeof Sun }> = {
  system: { label: 'As the system', icon: Monitor },
  light: { label: 'Light', icon: Sun },
  dark: { label: 'Dark', icon: Moon },
}

/** System, light or dark; kept in this browser. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme)
  const name = useId()
  return (
    <fieldset className="ml-3 inline-flex rounded-lg border border-line p-0.5">
      <legend className="sr-only">Colours</legend>
      {themes.map((choice) => {
        const { label, icon: Icon } = faces[choice]
        return (
          <label
            key={choice}
            title={label}
            className="flex size-9 cursor-pointer items-center justify-center rounded-md text-soft hover:text-ink has-checked:bg-tint has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={theme === choice}
              onChange={() => {
                chooseTheme(choice)
                setTheme(choice)
              }}
            />
            <Icon aria-hidden className="size-4" />
            <span className="sr-only">{label}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
