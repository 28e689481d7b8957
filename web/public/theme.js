// A file of its own, before the first paint: a deferred script would flash the wrong colours, and an inline one would
// have to be allowed by the content security policy.
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('daystar.theme')
  } catch {
    // Storage is forbidden in some private windows: the system decides there.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
