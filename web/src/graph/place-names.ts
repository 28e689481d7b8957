import type Sigma from 'sigma'
import type { Picture } from './renderer.ts'

const MOST = 40
/** Nearer than this the people's own names take over. */
const NEAR = 0.32

/** The names of communities over their people, as a map names its countries: text above the canvas, where it fits. */
export class PlaceNames {
  readonly #layer = document.createElement('div')
  readonly #sigma: Sigma
  #names: { element: HTMLElement; x: number; y: number; width: number }[] = []
  readonly #place = () => this.#arrange()

  constructor(container: HTMLElement, sigma: Sigma) {
    this.#sigma = sigma
    this.#layer.setAttribute('aria-hidden', 'true')
    this.#layer.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none'
    // Below the layer that takes the mouse, above the picture.
    container.insertBefore(this.#layer, container.querySelector('.sigma-mouse'))
    sigma.on('afterRender', this.#place)
  }

  show({ names, palette }: Pick<Picture, 'names' | 'palette'>): void {
    this.#names = [...names]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST)
      .map(({ label, x, y }) => {
        const element = document.createElement('span')
        element.textContent = label
        element.style.cssText =
          `position:absolute;left:0;top:0;white-space:nowrap;max-width:15rem;overflow:hidden;text-overflow:ellipsis;` +
          `font-size:0.8rem;font-weight:650;letter-spacing:0.02em;color:${palette.ink};` +
          `text-shadow:${[0, 1, 2, 3].map(() => `0 0 4px ${palette.ground}`).join(',')}`
        return { element, x, y, width: 0 }
      })
    this.#layer.replaceChildren(...this.#names.map(({ element }) => element))
    for (const name of this.#names) name.width = name.element.offsetWidth
    this.#arrange()
  }

  remove(): void {
    this.#sigma.off('afterRender', this.#place)
    this.#layer.remove()
  }

  /** The greater come first; one that would touch an earlier one is not shown. */
  #arrange(): void {
    const far = this.#sigma.getCamera().ratio > NEAR
    const { width: stage, height } = this.#sigma.getDimensions()
    const taken: { left: number; top: number; right: number }[] = []
    for (const { element, x, y, width } of this.#names) {
      const at = this.#sigma.graphToViewport({ x, y })
      const left = Math.min(Math.max(at.x - width / 2, 4), stage - width - 4)
      const top = at.y - 10
      const free = taken.every(
        (other) => Math.abs(other.top - top) > 22 || left > other.right + 8 || left + width < other.left - 8,
      )
      const shown = far && free && at.x > 0 && at.x < stage && top > 0 && top < height - 20
      element.style.visibility = shown ? 'visible' : 'hidden'
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
      if (shown) taken.push({ left, top, right: left + width })
    }
  }
}
